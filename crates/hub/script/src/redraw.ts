//! Pictures drawn anew: what a picture shows, without what its file says of it.

/** Larger files are not opened here: a telephone has little memory. In bytes. */
const BYTES_MAX = 64 * 1024 * 1024;
/** A copy has at most so many pixels: what every browser can draw. */
const PIXELS_MAX = 16 * 1024 * 1024;
/** How close to the picture a JPEG copy is, of 1. */
const QUALITY = 0.92;
/** Moving pictures, and drawings that can do more than show. */
const NOT_REDRAWN = ["image/gif", "image/svg+xml"];

/** A copy of a picture; nothing if this browser cannot read it, or does not let it be drawn. */
export async function redraw(file: File): Promise<Blob | undefined> {
  const picture = file.type.startsWith("image/") && !NOT_REDRAWN.includes(file.type);
  if (!picture || file.size > BYTES_MAX || typeof createImageBitmap !== "function" || !drawsTruly()) {
    return undefined;
  }
  try {
    const read = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, Math.sqrt(PIXELS_MAX / (read.width * read.height)));
    const [width, height] = [read.width, read.height].map((side) => Math.max(1, side * scale));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.floor(width ?? 1), Math.floor(height ?? 1)];
    const type = file.type === "image/png" ? "image/png" : "image/jpeg";
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    if (type === "image/jpeg") {
      // Where nothing was drawn, paper is white.
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
    }
    pen.drawImage(read, 0, 0, canvas.width, canvas.height);
    read.close();
    const drawn = await new Promise<Blob | null>((take) => canvas.toBlob(take, type, QUALITY));
    canvas.width = canvas.height = 0;
    return drawn?.type === type ? drawn : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether what is drawn is what is read. Browsers that hide which device they run on give noise or
 * an empty page instead.
 */
function drawsTruly(): boolean {
  const pen = document.createElement("canvas").getContext("2d");
  const colours = ["#103070", "#c08040"];
  return colours.every((colour, place) => {
    if (pen === null) {
      return false;
    }
    pen.fillStyle = colour;
    pen.fillRect(8 * place, 0, 8, 8);
    const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    const { data } = pen.getImageData(8 * place, 0, 8, 8);
    // Some browsers move colours by one or two, so that no two devices draw the same.
    return data.every((value, at) => at % 4 === 3 || Math.abs(value - (wanted[at % 4] ?? 0)) < 4);
  });
}
