/**
 * The XML without elements and attributes that say only how something looks, which are most of what Word writes: half of
 * the time to read a document would go into parsing them. Where text stands in CDATA nothing is dropped.
 */
export function withoutFormatting(xml: string): string {
  return xml.includes('<![CDATA[') ? xml : xml.replace(FORMATTING, '');
}

/** Elements without content of which no reader asks, and the marks of editing sessions. */
const FORMATTING =
  /<w:(?:rFonts|color|szCs?|lang|kern|w|spacing|ind|jc|b|bCs|i|iCs|u|shd|highlight|tcW|tcMar|vAlign|noWrap|trHeight|cantSplit|tblW|tblInd|tblLook|tblLayout|gridCol|snapToGrid|adjustRightInd|widowControl|keepNext|keepLines|proofErr|bookmarkStart|bookmarkEnd|top|left|bottom|right|insideH|insideV|start|end)(?: [^<>]{0,2000})?\/>| (?:w:rsid[A-Za-z]{1,12}|w14:paraId|w14:textId)="[^"<>]{0,40}"/g;
