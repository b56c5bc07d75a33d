import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseSitemap } from 'sitemap';
import { validateXML } from 'xmllint-wasm';

/** The schema of sitemaps.org, as it comes with a library. */
const schema = readFileSync(
  join(dirname(fileURLToPath(import.meta.resolve('sitemap/package.json'))), 'schema', 'sitemap.xsd'),
  'utf8',
);
/** Google's two extensions, as it documents them; the schema of sitemaps asks that everything in it is declared. */
const extensions = {
  'sitemap-image.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.google.com/schemas/sitemap-image/1.1" elementFormDefault="qualified">
    <xs:element name="image"><xs:complexType><xs:sequence><xs:element name="loc" type="xs:anyURI"/></xs:sequence></xs:complexType></xs:element>
  </xs:schema>`,
  'sitemap-news.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.google.com/schemas/sitemap-news/0.9" elementFormDefault="qualified">
    <xs:element name="news"><xs:complexType><xs:all>
      <xs:element name="publication"><xs:complexType><xs:all>
        <xs:element name="name" type="xs:string"/>
        <xs:element name="language"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="zh-cn|zh-tw|[a-z]{2,3}"/></xs:restriction></xs:simpleType></xs:element>
      </xs:all></xs:complexType></xs:element>
      <xs:element name="publication_date" type="xs:dateTime"/>
      <xs:element name="title" type="xs:string"/>
    </xs:all></xs:complexType></xs:element>
  </xs:schema>`,
};
const index = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
  <xs:element name="sitemapindex"><xs:complexType><xs:sequence><xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:all>
    <xs:element name="loc" type="xs:anyURI"/><xs:element name="lastmod" type="xs:dateTime" minOccurs="0"/>
  </xs:all></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="sitemap-image.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news.xsd"/>
</xs:schema>`;

/** What is wrong with sitemaps by their schemas, one line each; `index` when it is one that lists sitemaps. */
export async function sitemapFaults(kind: 'urls' | 'index', files: ReadonlyMap<string, string>): Promise<string[]> {
  const preload = { 'sitemap.xsd': schema, ...extensions };
  const { errors } = await validateXML({
    xml: Array.from(files, ([fileName, contents]) => ({ fileName, contents })),
    schema: { fileName: 'schema.xsd', contents: kind === 'index' ? index : all },
    preload: Object.entries(preload).map(([fileName, contents]) => ({ fileName, contents })),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** A sitemap as a library reads it. */
export function readSitemap(xml: string) {
  return parseSitemap(Readable.from([xml]));
}
