import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What of IPv6 is given out for the public Internet (RFC 4291, 2.4; the registry of IANA). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public Internet: not of this machine, a private network, a carrier's, multicast, or a form of IPv6 that
 * carries such an address of IPv4. NAT64 (RFC 6052) is how a network without IPv4 reaches public hosts: there the address it carries decides.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false;
  const address = ipaddr.process(text);
  if (address.range() === 'rfc6052') return isPublicNat64(address as ipaddr.IPv6);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(globalUnicast);
}

/** The well-known prefix alone carries public addresses; 64:ff9b:1::/48 is for local use (RFC 8215). */
function isPublicNat64(address: ipaddr.IPv6): boolean {
  const [, , third, , , , high = 0, low = 0] = address.parts;
  if (third !== 0) return false;
  return isPublicAddress(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`);
}
