/**
 * Whether a line is a mark of secrecy and nothing else. It is text wherever it stands: whoever keeps the document has to see it
 * (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).
 */
export const isSecrecyStamp = (text: string): boolean =>
  /^[\s*/(["“]*(?:tối |tuyệt )?mật[\s*/)\]"”.]*$|^(?:độ|mức độ|dấu chỉ độ)\s*mật\s*:/iu.test(text);
