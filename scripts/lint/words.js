/** What people read is in `public/_locales`: no words in the markup or in what names an element. The product's own name is the same everywhere. */
const message = 'What people read is in public/_locales: text("key").';

export const noWords = [
  { selector: "JSXText[value=/[A-Za-z]{2}/]:not([value=/^\\s*Keybrake\\s*$/])", message },
  { selector: "JSXAttribute[name.name=/^(title|alt|placeholder|label|hint|lead|aria-label|says)$/] > Literal[value=/[A-Za-z]{2}/]", message },
];
