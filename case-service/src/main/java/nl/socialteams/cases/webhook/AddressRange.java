// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.math.BigInteger;
import java.net.InetAddress;

import io.netty.util.NetUtil;

/**
 * Addresses that begin with the same bits.
 *
 * @param length of an address, in bits: 32 or 128
 * @param prefix how many of them count
 */
record AddressRange(BigInteger network, int length, int prefix) {

  /**
   * @param cidr such as {@code 10.0.0.0/8}; a name is none, and is not looked up
   */
  static AddressRange of(String cidr) {
    String[] parts = cidr.strip().split("/", 2);
    byte[] network = NetUtil.createByteArrayFromIpAddressString(parts[0]);
    if (network == null || parts.length < 2) {
      throw new IllegalArgumentException("No range of addresses: " + cidr);
    }
    return new AddressRange(
        new BigInteger(1, network), network.length * Byte.SIZE, Integer.parseInt(parts[1]));
  }

  boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length * Byte.SIZE == length
        && new BigInteger(1, bytes).xor(network).shiftRight(length - prefix).signum() == 0;
  }
}
