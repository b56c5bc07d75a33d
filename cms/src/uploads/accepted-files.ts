const mebibyte = 1024 * 1024;

/** Size in bytes beyond which the media library takes no file. */
export const largestFile = 30 * mebibyte;

/**
 * What the media library takes: pictures and documents. Not among them is what a browser would run or what carries
 * scripts, SVG and HTML above all; videos are embedded from where they are.
 */
export const acceptedTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  // The container that the three before it are told by when Strapi looks into a file.
  'application/x-cfb',
];

/** What an editor reads whose file is none of these. */
export const refusedType =
  'Thư viện không nhận loại tệp này. Hãy dùng ảnh JPEG, PNG, WebP, AVIF, GIF hoặc tệp PDF, Word, Excel, PowerPoint, CSV.';
