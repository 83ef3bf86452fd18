/** Styles of every letter; juice writes them into the tags, since many mail programs drop `<style>`. */
export const layoutCss = `
body { margin: 0; padding: 0; background: #f1f5f4; color: #1c2b29; font-family: 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; font-size: 16px; line-height: 24px; -webkit-text-size-adjust: 100%; }
table { border-collapse: separate; border-spacing: 0; }
.preview { display: none; max-height: 0; overflow: hidden; opacity: 0; font-size: 1px; line-height: 1px; color: #f1f5f4; }
.outer { width: 100%; background: #f1f5f4; }
.outer-cell { padding: 32px 12px; }
.card { width: 100%; max-width: 600px; background: #ffffff; border-radius: 12px; border: 1px solid #dde6e4; }
.brand { padding: 20px 40px; background: #0f766e; border-radius: 12px 12px 0 0; }
.brand-name { color: #ffffff; font-size: 20px; line-height: 28px; font-weight: 700; letter-spacing: 0.3px; }
.brand-tagline { color: #cdeae6; font-size: 13px; line-height: 18px; }
.content { padding: 32px 40px 8px; }
h1 { margin: 0 0 20px; color: #0b3b37; font-size: 24px; line-height: 32px; font-weight: 700; }
p { margin: 0 0 16px; }
.facts { width: 100%; margin: 8px 0 24px; background: #f3f9f8; border-radius: 8px; }
.fact-label { padding: 10px 16px; color: #51625f; font-size: 14px; line-height: 20px; text-align: left; vertical-align: top; font-weight: 400; }
.fact-value { padding: 10px 16px; color: #0b3b37; font-size: 16px; line-height: 20px; text-align: right; vertical-align: top; font-weight: 600; }
.button-cell { padding: 0; background: #0f766e; border-radius: 8px; }
.button { display: inline-block; padding: 12px 28px; color: #ffffff; font-weight: 600; text-decoration: none; }
.fallback { margin: 16px 0; color: #51625f; font-size: 13px; line-height: 20px; word-break: break-all; }
.fallback a { color: #0f766e; }
.signature { padding: 8px 40px 32px; }
.footer { width: 100%; max-width: 600px; }
.footer-cell { padding: 20px 40px 0; color: #5b6b68; font-size: 12px; line-height: 18px; text-align: center; }
@media (max-width: 520px) {
  .outer-cell { padding: 0 !important; }
  .card, .brand { border-radius: 0 !important; }
  .brand, .content, .signature, .footer-cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact-label, .fact-value { display: block !important; text-align: left !important; }
  .fact-label { padding-bottom: 0 !important; }
  .fact-value { padding-top: 2px !important; }
}
`
