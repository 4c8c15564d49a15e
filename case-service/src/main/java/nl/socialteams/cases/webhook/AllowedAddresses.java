// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Which network addresses a webhook may be at: public ones, and those that the installation allows.
 * So nobody reaches what stands in this service's own network, itself and the metadata of its
 * machine included.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's special-purpose
 *     registry, and that of IPv6</a>
 */
@ApplicationScoped
class AllowedAddresses {
  private static final List<AddressRange> SPECIAL =
      ranges(
          Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20"));

  /** All other IPv6 is local, reserved, or IPv4 in disguise. */
  private static final List<AddressRange> GLOBAL_IPV6 = ranges(Stream.of("2000::/3"));

  private final List<AddressRange> allowed;

  @Inject
  AllowedAddresses(WebhookSettings settings) {
    this.allowed = ranges(settings.allowedRanges().stream().flatMap(List::stream));
  }

  boolean contain(InetAddress address) {
    return isIn(allowed, address) || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    boolean global = !(address instanceof Inet6Address) || isIn(GLOBAL_IPV6, address);
    return global && !isIn(SPECIAL, address);
  }

  private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  private static List<AddressRange> ranges(Stream<String> ranges) {
    return ranges.map(AddressRange::of).toList();
  }
}
