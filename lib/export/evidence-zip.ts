import { strToU8, zipSync } from 'fflate';
import type { SnapshotFacts } from '@/lib/schema/clipping';
import { escapeHtml } from './escape-html';

/** A file of an evidence package with the SHA-256 of its bytes, hexadecimal. */
export type EvidenceFile = { name: string; bytes: Uint8Array<ArrayBuffer>; sha256: string };

/** What the package says of itself. */
type EvidenceHead = {
  headline: string;
  url: string;
  /** The pages kept as evidence, oldest first. */
  originals: readonly SnapshotFacts[];
  exportedAt: string;
  generator: string;
};

/** How to check the package offline with what every system brings; a page without scripts or addresses to follow. */
function instructions({ headline, url, originals, exportedAt, generator }: EvidenceHead): string {
  const rows = originals.map(
    ({ capturedAt, respondedAt = '—', encoding, bytes, sha256 }) =>
      `<tr><td>${escapeHtml(respondedAt)}</td><td>${escapeHtml(capturedAt)}</td><td>${escapeHtml(encoding)}</td><td>${bytes}</td><td><code>${escapeHtml(sha256)}</code></td></tr>`,
  );
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>存证核对说明</title>
<style>body{font:16px/1.7 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}td,th{padding:.2em .6em;text-align:left}code{word-break:break-all}</style></head>
<body><h1>${escapeHtml(headline)}</h1>
<p>${escapeHtml(url)}</p>
<table><tr><th>网站答复时间</th><th>剪下时间</th><th>原页编码</th><th>字节</th><th>SHA-256</th></tr>${rows.join('')}</table>
<h2>怎样核对</h2>
<p>本包离线即可核对，不需要任何专门软件。解压后在这个文件夹里运行：</p>
<ul><li>Linux：<code>sha256sum -c SHA256SUMS</code></li>
<li>macOS：<code>shasum -a 256 -c SHA256SUMS</code></li>
<li>Windows（PowerShell）：<code>Get-FileHash 文件名 -Algorithm SHA256</code>，与 SHA256SUMS 中同名一行比较。</li></ul>
<p>每一行都应显示“OK”或“成功”。任何文件改动一个字节，结果都会不同。</p>
<p>original-*.html.txt 是剪下时浏览器中的网页源代码（UTF-8），以文本保存，打开时不会运行其中的脚本；article.md 是整理后的正文；pictures 文件夹里是保存下来的图片；manifest.json 记载各文件的来源。</p>
<p>校验值证明文件自剪下以来没有改动；网站答复和剪下的时间取自本机时钟。如需对外举证，请在剪下当日把 SHA256SUMS 另行存档或送第三方存证。</p>
<h2>How to check</h2>
<p>Unpack and run <code>sha256sum -c SHA256SUMS</code> in this folder; every line must say OK. Original pages are kept as text, so that opening them runs nothing.</p>
<p>${escapeHtml(generator)} · ${escapeHtml(exportedAt)}</p></body></html>
`;
}

/**
 * A zip that proves what was published: the files given, `manifest.json` with their hashes, `SHA256SUMS` as common
 * tools check it, and a page that explains how. Names are taken as they are: they must be plain relative paths.
 */
export function evidenceZip(head: EvidenceHead, files: readonly EvidenceFile[]): Uint8Array<ArrayBuffer> {
  const manifest = {
    format: 'xinglin-evidence',
    version: 1,
    ...head,
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 })),
  };
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return zipSync(
    {
      '核对说明.html': strToU8(instructions(head)),
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      SHA256SUMS: strToU8(sums),
      ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    },
    { mtime: head.exportedAt },
  );
}
