// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.signin;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;

import nl.socialteams.gateway.GatewaySettings;

/** Reads the provider's addresses from its metadata, unless the settings know better. */
@ApplicationScoped
public class FindProvider {
  private final TenantConfigBean tenants;
  private final GatewaySettings.SignIn settings;

  FindProvider(TenantConfigBean tenants, GatewaySettings settings) {
    this.tenants = tenants;
    this.settings = settings.signIn();
  }

  /** With nothing while the provider is away, or signs nobody in. */
  public void then(Consumer<Optional<Provider>> use) {
    metadata(found -> use.accept(found.flatMap(this::of)));
  }

  /** Where this gateway itself gets tokens: as the provider says, whatever browsers are told. */
  public void tokenAddress(Consumer<Optional<URI>> use) {
    metadata(
        found -> use.accept(found.map(OidcConfigurationMetadata::getTokenUri).map(URI::create)));
  }

  private void metadata(Consumer<Optional<OidcConfigurationMetadata>> use) {
    tenants
        .getDefaultTenant()
        .initialize()
        .subscribe()
        .with(
            tenant -> use.accept(Optional.ofNullable(tenant.getOidcMetadata())),
            away -> use.accept(Optional.empty()));
  }

  private Optional<Provider> of(OidcConfigurationMetadata metadata) {
    Optional<URI> token = address(settings.tokenUrl(), metadata.getTokenUri());
    return address(settings.authorizationUrl(), metadata.getAuthorizationUri())
        .flatMap(authorization -> token.map(found -> new Provider(authorization, found)));
  }

  private static Optional<URI> address(Optional<URI> configured, String found) {
    return configured.or(() -> Optional.ofNullable(found).map(URI::create));
  }
}
