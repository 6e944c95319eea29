/**
 * False in the one-file page of `npm run build:usb`: its address tells where it lies on this computer and leads nobody
 * else anywhere, and no embed lies beside it.
 */
export const ON_THE_WEB = import.meta.env.MODE !== 'usb';
