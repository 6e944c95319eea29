/**
 * An SVG file as pixels, as many as it says.
 * @throws Error where the browser can't draw it
 */
export async function pngOf(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    if (!png) throw new Error('the canvas gave no PNG');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
