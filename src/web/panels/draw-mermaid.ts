import { dressDiagram } from './dress-diagram.js';

/** Draws Mermaid text. The library is loaded with the first picture, in the background of everything else. */

type Colours = Record<string, string>;

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const LIGHT: Colours = {
  background: '#ffffff',
  primaryColor: '#eef4f0',
  primaryTextColor: '#20302b',
  primaryBorderColor: '#7fa597',
  lineColor: '#6c7a74',
  secondaryColor: '#fbf1e3',
  tertiaryColor: '#f6f3ec',
  edgeLabelBackground: '#ffffff',
  clusterBkg: '#f8f6f0',
  clusterBorder: '#d8d2c4',
};

const DARK: Colours = {
  background: '#1d2120',
  primaryColor: '#24352f',
  primaryTextColor: '#e8ece9',
  primaryBorderColor: '#5f8b7c',
  lineColor: '#93a19b',
  secondaryColor: '#3a2f20',
  tertiaryColor: '#262b29',
  edgeLabelBackground: '#1d2120',
  clusterBkg: '#222726',
  clusterBorder: '#3d4542',
};

let drawn = 0;

/**
 * @returns the picture as SVG text
 * @throws Error when the text is not Mermaid
 */
export async function drawMermaid(text: string, isDark: boolean): Promise<string> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    themeVariables: { ...(isDark ? DARK : LIGHT), darkMode: isDark, fontFamily: FONT, fontSize: '14px' },
    fontFamily: FONT,
    flowchart: {
      curve: 'basis',
      useMaxWidth: false,
      padding: 10,
      nodeSpacing: 32,
      rankSpacing: 40,
      wrappingWidth: 280,
    },
  });
  drawn += 1;
  const { svg } = await mermaid.render(`diagram-${drawn}`, dressDiagram(text, isDark));
  return asXml(svg);
}

/** The same picture as well-formed XML: what Mermaid gives is HTML, which an image cannot be. */
function asXml(svg: string): string {
  const element = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  return element ? new XMLSerializer().serializeToString(element) : svg;
}
