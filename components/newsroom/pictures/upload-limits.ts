/** What may be uploaded: so large a file, and so many of them in a form without a script. */
export const MOST_MEGABYTES = 30
export const MOST_FILES = 20
export const UPLOAD_ADDRESS = '/admin/pictures/upload'
/** What a browser offers to choose; what a file is, is read from its bytes. */
export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp'
