import { copyPage } from '@/lib/capture/copy-page';
import { extractArticle } from '@/lib/extract/extract-article';
import { measureText } from '@/lib/extract/measure-text';
import { lineValue } from '@/lib/extract/line-value';
import { squashed } from '@/lib/extract/line-text';
import { blockTags } from '@/lib/extract/tags';
import { prepareCopy } from '@/lib/extract/prepare-copy';
import { junkWord } from '@/lib/extract/junk-names';
import { readabilityOpinion } from '@/lib/extract/readability-opinion';
const lines = (root) => { const out=[]; let w='',l=0; const flush=(d)=>{const t=squashed(w); if(t) out.push(d+' '+JSON.stringify(lineValue(t,l,true))+' L'+l+' '+t.slice(0,50)); w='';l=0};
 const visit=(e,a,d)=>{for(const n of e.childNodes){ if(n.nodeType===3){w+=n.data; if(a)l+=squashed(n.data).length} else if(n.nodeType===1){ if(n.nodeName==='BR')flush(d); else if(blockTags.has(n.nodeName)){flush(d);visit(n,a,d+'>'+n.localName+(n.className?'.'+String(n.className).slice(0,12):''));flush(d+'>'+n.localName)} else visit(n,a||n.nodeName==='A',d)}}}; visit(root,false,''); return out.join('\n'); };
const chain = (sel) => { const c=copyPage(document); prepareCopy(c); const m=measureText(c.document.body, true); const w=c.document.querySelector(sel); const out=[m.total]; for(let e=w;e;e=e.parentElement) out.push(e.nodeName+'#'+e.id+'.'+String(e.className).slice(0,60)+' '+JSON.stringify(m.tallies.get(e))+junkWord(e)); return out.join('\n')};
const linesOf = (sel) => { const c=copyPage(document); prepareCopy(c); return lines(c.document.querySelector(sel)) };
Object.assign(globalThis, { copyPage, extractArticle, measureText, prepareCopy, junkWord, readabilityOpinion, linesOf, chain,
 xinglinExtract: () => extractArticle(copyPage(document), { id: '01900000-0000-7000-8000-000000000000', now: new Date() }) });
