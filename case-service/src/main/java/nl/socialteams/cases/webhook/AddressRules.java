// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.problem.Fault;

/**
 * What an address has to be like before anything is called. Names are not looked up here: what they
 * stand for counts at the moment of the call.
 */
@ApplicationScoped
public class AddressRules {
  /** As a number, in whatever notation: looking it up asks nobody. */
  private static final Pattern NUMERIC = Pattern.compile("\\[.*]|[0-9.]+|0[xX].*");

  private static final int LAST_PORT = 65_535;

  private final WebhookSettings settings;
  private final AllowedAddresses allowed;

  @Inject
  AddressRules(WebhookSettings settings, AllowedAddresses allowed) {
    this.settings = settings;
    this.allowed = allowed;
  }

  /** What is wrong with an address in a body, if anything is. */
  public Optional<Fault> faultOf(String pointer, String address) {
    return code(address).map(code -> Fault.of(Fault.Place.BODY, pointer, code));
  }

  private Optional<String> code(String address) {
    URI uri = read(address);
    if (uri == null
        || uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getRawFragment() != null
        || uri.getPort() > LAST_PORT) {
      return Optional.of("webhook-address");
    }
    if (!hasScheme(uri, "https") && !(settings.allowHttp() && hasScheme(uri, "http"))) {
      return Optional.of("webhook-not-https");
    }
    return isRefusedNumber(uri.getHost()) ? Optional.of("webhook-not-public") : Optional.empty();
  }

  private static URI read(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  private static boolean hasScheme(URI uri, String scheme) {
    return scheme.equalsIgnoreCase(uri.getScheme());
  }

  private boolean isRefusedNumber(String host) {
    if (!NUMERIC.matcher(host).matches()) {
      return false;
    }
    try {
      return !List.of(java.net.InetAddress.getAllByName(host)).stream().allMatch(allowed::contain);
    } catch (UnknownHostException noNumber) {
      return true;
    }
  }
}
