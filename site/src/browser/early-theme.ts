/**
 * Runs in the head before anything is painted: a reader's choice must not flash in the other theme. It stands in the page,
 * because the first paint would wait for a file of its own; the content security policy names its digest.
 */
export const earlyTheme =
  "(d=>{d.script='';try{const t=localStorage.getItem('loa-theme');if(t==='light'||t==='dark')d.theme=t}catch{}})(document.documentElement.dataset)";
