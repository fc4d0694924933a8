'use strict';
for (const root of document.querySelectorAll('.topology')) {
  const find = (selector) => root.querySelector(selector);
  const all = (selector) => [...root.querySelectorAll(selector)];
  const [bar, canvas, panel, input, count] = ['.bar', '.canvas', '.panel', 'input', '.count'].map(find);
  const templates = new Map(all('template').map((template) => [template.dataset.for, template]));
  const parts = all('.panel details').map((details) => ({ details, id: details.id, names: details.dataset.names.toLowerCase().split('\n'), own: details.dataset.own.toLowerCase().split('\n') }));
  const home = find('[data-show]').dataset.show;
  let scale = 1, at = null, moving = false;

  // Names that begin with what is typed come first.
  const matches = () => {
    const text = input.value.trim().toLowerCase();
    if (!text) return null;
    const rank = (names) => Math.min(...names.map((name) => name === text ? 0 : name.startsWith(text) ? 1 : name.includes(text) ? 2 : 3));
    return { listed: parts.filter((part) => rank(part.own) < 3).sort((one, other) => rank(one.own) - rank(other.own)), lit: parts.filter((part) => rank(part.names) < 3) };
  };

  const mark = () => {
    const svg = canvas.querySelector('svg'), found = matches(), ids = new Set((found ? found.lit : []).map((part) => part.id)), listed = new Set(found ? found.listed : parts);
    svg.classList.toggle('search', found !== null && ids.size > 0);
    for (const shape of svg.querySelectorAll('[data-id]')) {
      shape.classList.toggle('hit', ids.has(shape.dataset.id));
      shape.classList.toggle('dim', found !== null && !ids.has(shape.dataset.id));
      shape.classList.toggle('at', shape.dataset.id === at);
    }
    for (const part of parts) part.details.hidden = !listed.has(part);
    count.textContent = found === null ? '' : listed.size + ' of ' + parts.length + (listed.size ? ', Enter shows ' + found.listed[0].details.querySelector('summary span').textContent : '');
  };

  const zoom = (to) => {
    const svg = canvas.querySelector('svg'), box = svg.viewBox.baseVal, before = scale;
    const x = (canvas.scrollLeft + canvas.clientWidth / 2) / before, y = (canvas.scrollTop + canvas.clientHeight / 2) / before;
    scale = Math.min(4, Math.max(0.1, to));
    svg.style.width = box.width * scale + 'px';
    svg.style.height = box.height * scale + 'px';
    canvas.scrollLeft = x * scale - canvas.clientWidth / 2;
    canvas.scrollTop = y * scale - canvas.clientHeight / 2;
  };

  // Below a certain size nobody reads it: then it is moved, not shrunk.
  const fit = (least) => {
    const box = canvas.querySelector('svg').viewBox.baseVal;
    zoom(Math.max(least, Math.min(1.25, (canvas.clientWidth - 4) / box.width, (canvas.clientHeight - 4) / box.height)));
  };

  const draw = (name) => {
    canvas.replaceChildren(templates.get(name).content.cloneNode(true));
    const svg = canvas.querySelector('svg');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', svg.querySelector('title').textContent);
    svg.querySelector('title').remove();
    for (const shape of svg.querySelectorAll('[data-id]')) {
      shape.setAttribute('tabindex', '0');
      shape.setAttribute('role', 'button');
      shape.setAttribute('aria-label', [...shape.querySelectorAll('text')].map((text) => text.textContent).join(', '));
    }
    for (const button of all('[data-show]')) button.setAttribute('aria-pressed', String(button.dataset.show === name));
    scale = 1;
    fit(0.7);
    mark();
  };

  const show = (id) => {
    at = id;
    for (const part of parts) {
      part.details.classList.toggle('at', part.id === id);
      if (part.details.open !== (part.id === id)) part.details.open = part.id === id;
    }
    if (templates.has(id || home)) draw(id || home); else mark();
    const part = parts.find((one) => one.id === id);
    if (part) {
      part.details.hidden = false;
      panel.scrollTop = part.details.offsetTop - panel.offsetTop - 4;
    }
  };

  // Not through the address: that would scroll the page away from the drawing.
  const go = (id) => { if (location.hash !== '#' + id) history.pushState(null, '', '#' + id); show(id); };
  const follow = () => {
    const id = location.hash.slice(1);
    if (parts.some((part) => part.id === id)) show(id); else if (at) show(null);
  };

  input.addEventListener('input', mark);
  input.addEventListener('keydown', (event) => {
    const found = matches();
    if (event.key === 'Enter' && found && found.listed.length) { input.value = ''; go(found.listed[0].id); }
    if (event.key === 'Escape') { input.value = ''; mark(); }
  });
  bar.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.zoom) {
      if (button.dataset.zoom === 'fit') fit(0.1); else zoom(scale * (button.dataset.zoom === 'in' ? 1.25 : 0.8));
      return;
    }
    if (at) history.pushState(null, '', location.pathname + location.search);
    show(null);
    draw(button.dataset.show);
  });
  canvas.addEventListener('click', (event) => {
    const shape = event.target.closest('[data-id]');
    if (shape && !moving) go(shape.dataset.id);
  });
  canvas.addEventListener('keydown', (event) => {
    const shape = event.target.closest('[data-id]');
    if (shape && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); go(shape.dataset.id); canvas.focus(); }
    else if (event.key === '+' || event.key === '=') zoom(scale * 1.25);
    else if (event.key === '-') zoom(scale * 0.8);
    else if (event.key === '0') fit(0.1);
  });
  canvas.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(scale * (event.deltaY < 0 ? 1.1 : 0.9));
  }, { passive: false });
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.pointerType !== 'mouse') return;
    const start = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
    moving = false;
    const move = (to) => {
      if (Math.abs(to.clientX - start.x) + Math.abs(to.clientY - start.y) > 4) moving = true;
      canvas.classList.toggle('drag', moving);
      canvas.scrollLeft = start.left - (to.clientX - start.x);
      canvas.scrollTop = start.top - (to.clientY - start.y);
    };
    const end = () => { canvas.classList.remove('drag'); removeEventListener('pointermove', move); removeEventListener('pointerup', end); };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
  });
  panel.addEventListener('click', (event) => {
    const summary = event.target.closest('summary');
    if (!summary) return;
    event.preventDefault();
    if (summary.parentElement.open) { summary.parentElement.open = false; return; }
    go(summary.parentElement.id);
  });
  root.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    go(link.getAttribute('href').slice(1));
  });
  addEventListener('popstate', follow);

  root.classList.add('live');
  bar.hidden = false;
  draw(home);
  follow();
  if (at) root.scrollIntoView();
}
