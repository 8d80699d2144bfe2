/** What a picture says beside the chart itself. */
export type PictureFrame = {
  title: string;
  legend: readonly { name: string; colour: string }[];
  ink: string;
  surface: string;
};

const margin = 32;
const titleHeight = 72;
const legendHeight = 44;
const family = '"Inter Variable", system-ui, sans-serif';

/** A picture of a chart with its title and legend, so that it can stand alone. */
export function pictureOf(chart: HTMLCanvasElement, frame: PictureFrame): Promise<Blob> {
  const top = titleHeight + (frame.legend.length > 0 ? legendHeight : 0);
  const canvas = document.createElement("canvas");
  canvas.width = chart.width + 2 * margin;
  canvas.height = chart.height + top + margin;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser cannot draw pictures.");
  context.fillStyle = frame.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = frame.ink;
  context.font = `600 30px ${family}`;
  context.fillText(frame.title, margin, 48, canvas.width - 2 * margin);
  drawLegend(context, frame);
  context.drawImage(chart, margin, top);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture is empty.")) : resolve(blob)),
      "image/png",
    );
  });
}

function drawLegend(context: CanvasRenderingContext2D, { legend, ink }: PictureFrame): void {
  context.font = `400 24px ${family}`;
  let left = margin;
  for (const { name, colour } of legend) {
    context.fillStyle = colour;
    context.fillRect(left, titleHeight + 8, 22, 16);
    context.fillStyle = ink;
    context.fillText(name, left + 32, titleHeight + 24);
    left += 32 + context.measureText(name).width + 36;
  }
}
