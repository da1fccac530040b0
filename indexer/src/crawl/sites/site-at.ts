import { BadSiteError } from './bad-site-error.ts';
import { type Site, siteSchema } from './site.ts';

/**
 * The site at an address: the one of `sites` that has its host, with the address as a further seed; else one with what has a default, whose
 * articles are the pages that read as one. Throws BadSiteError.
 */
export function siteAt(address: string, sites: readonly Site[]): Site {
  if (!URL.canParse(address)) throw new BadSiteError(`${address} is no address: write it as https://portal.example/`);
  const { origin, host, pathname, search } = new URL(address);
  const described = sites.find((site) => [site.origin, ...site.hosts, ...site.sameAs].includes(origin));
  const seed = pathname + search;
  if (described) return { ...described, seeds: [...new Set([...described.seeds, seed])] };
  const name = host.replace(/^www\./, '').replace(/[^a-z0-9]+/g, '-');
  return siteSchema.parse({ name, label: host, origin, seeds: [seed] });
}
