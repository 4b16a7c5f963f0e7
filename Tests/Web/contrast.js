// The texts of the page whose contrast with what is behind them is below AA.
(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const parse = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const paper = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(parse(getComputedStyle(e).backgroundColor));
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  // In a picture, what is behind a text is every shape that was drawn before it and has its middle in it.
  const behind = (text) => {
    const svg = text.ownerSVGElement, box = text.getBBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    let colour = paper(svg.parentElement);
    for (const shape of svg.querySelectorAll("rect,circle,text")) {
      if (shape === text) break;
      if (shape.tagName === "text") continue;
      const area = shape.getBBox(), style = getComputedStyle(shape);
      if (style.fill === "none" || x < area.x || x > area.x + area.width || y < area.y || y > area.y + area.height) continue;
      const fill = parse(style.fill);
      fill[3] *= Number(style.fillOpacity);
      colour = over(fill, colour);
    }
    return colour;
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement.closest("tspan") ? node.parentElement.closest("text") : node.parentElement;
    if (!node.data.trim() || seen.has(element) || element.closest("script,style,desc,title,:disabled") || !element.checkVisibility()) continue;
    seen.add(element);
    const style = getComputedStyle(element), isDrawn = element.tagName === "text";
    const below = isDrawn ? behind(element) : paper(element);
    const own = over(parse(isDrawn ? style.fill : style.color), below);
    const size = parseFloat(style.fontSize), isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    const found = ratio(own, below);
    if (found < (isLarge ? 3 : 4.5)) poor.push(`${found.toFixed(2)} ${element.className.baseVal || element.className || element.tagName}: ${node.data.trim().slice(0, 40)}`);
  }
  return poor.slice(0, 20);
})()
