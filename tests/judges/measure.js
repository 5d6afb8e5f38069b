// Runs in the page that chromium.cpp writes. For each of `widths` and each paragraph: the first byte of every line and
// the width of its visible part, "width block begin measured" a line.
const LINE_HEIGHT = 80;

// The line a piece of text stands on, or -1 when it has no box of its own.
function lineOf(range, top) {
    const rects = range.getClientRects();
    return rects.length === 0 ? -1 : Math.floor(((rects[0].top + rects[0].bottom) / 2 - top) / LINE_HEIGHT);
}

// UTF-16 offsets at which lines begin.
function lineStarts(node, top) {
    const starts = [0];
    const range = document.createRange();
    let line = 0;
    let at = 0;
    for (const character of node.data) {
        range.setStart(node, at);
        range.setEnd(node, at + character.length);
        const found = lineOf(range, top);
        if (found > line) {
            starts.push(at);
            line = found;
        }
        at += character.length;
    }
    return starts;
}

function measure(paragraph, index, width) {
    const node = paragraph.firstChild;
    const starts = lineStarts(node, paragraph.getBoundingClientRect().top);
    const range = document.createRange();
    return starts.map((begin, i) => {
        const visible = node.data.slice(begin, starts[i + 1]).replace(/ +$/, "");
        range.setStart(node, begin);
        range.setEnd(node, begin + visible.length);
        const bytes = new TextEncoder().encode(node.data.slice(0, begin)).length;
        return `${width} ${index} ${bytes} ${range.getBoundingClientRect().width}`;
    });
}

function measureAll() {
    const lines = [];
    const paragraphs = [...document.querySelectorAll("p")];
    for (const width of widths) {
        document.body.style.width = width + "px";
        paragraphs.forEach((paragraph, index) => lines.push(...measure(paragraph, index, width)));
    }
    document.querySelector("pre").textContent = "BEGIN-LINES\n" + lines.join("\n") + "\nEND-LINES";
}

// All fonts of the page, or no result at all: text in a system font must not be taken for ours.
Promise.all([...document.fonts].map(font => font.load())).then(measureAll, error => {
    document.querySelector("pre").textContent = "No font: " + error;
});
