// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.olingo.commons.api.data.ContextURL;
import org.apache.olingo.commons.api.data.Entity;
import org.apache.olingo.commons.api.data.EntityCollection;
import org.apache.olingo.commons.api.data.Property;
import org.apache.olingo.commons.api.data.ValueType;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.commons.api.http.HttpHeader;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.processor.CountEntityCollectionProcessor;
import org.apache.olingo.server.api.serializer.EntityCollectionSerializerOptions;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriResourceEntitySet;

/** Answers a query on the rows of one table, page by page. */
final class ReadRows implements CountEntityCollectionProcessor {
  static final int PAGE = 500;

  private final TableModel model;
  private final TableEntities entities;
  private OData odata;
  private ServiceMetadata metadata;

  ReadRows(TableModel model, TableEntities entities) {
    this.model = model;
    this.entities = entities;
  }

  @Override
  public void init(OData library, ServiceMetadata service) {
    odata = library;
    metadata = service;
  }

  @Override
  public void readEntityCollection(
      ODataRequest request, ODataResponse response, UriInfo uri, ContentType format)
      throws ODataApplicationException, ODataLibraryException {
    EdmEntitySet set = set(uri);
    RowOptions options = new RowOptions(uri);
    List<Map<String, Object>> fitting = options.filtered(rows(set));
    List<Map<String, Object>> asked = options.limited(options.ordered(fitting));
    int from = Math.min(from(uri), asked.size());
    int until = Math.min(from + PAGE, asked.size());
    EntityCollection page = new EntityCollection();
    asked.subList(from, until).forEach(row -> page.getEntities().add(entity(set, row)));
    if (uri.getCountOption() != null && uri.getCountOption().getValue()) {
      page.setCount(fitting.size());
    }
    if (until < asked.size()) {
      page.setNext(next(request, until));
    }
    write(response, set, uri, format, page);
  }

  @Override
  public void countEntityCollection(ODataRequest request, ODataResponse response, UriInfo uri)
      throws ODataApplicationException, ODataLibraryException {
    int count = new RowOptions(uri).filtered(rows(set(uri))).size();
    byte[] text = Integer.toString(count).getBytes(StandardCharsets.UTF_8);
    response.setContent(new ByteArrayInputStream(text));
    response.setStatusCode(HttpStatusCode.OK.getStatusCode());
    response.setHeader(HttpHeader.CONTENT_TYPE, ContentType.TEXT_PLAIN.toContentTypeString());
  }

  private void write(
      ODataResponse response,
      EdmEntitySet set,
      UriInfo uri,
      ContentType format,
      EntityCollection page)
      throws ODataLibraryException {
    String selected =
        odata
            .createUriHelper()
            .buildContextURLSelectList(set.getEntityType(), null, uri.getSelectOption());
    EntityCollectionSerializerOptions how =
        EntityCollectionSerializerOptions.with()
            .contextURL(ContextURL.with().entitySet(set).selectList(selected).build())
            .count(uri.getCountOption())
            .select(uri.getSelectOption())
            .build();
    response.setContent(
        odata
            .createSerializer(format)
            .entityCollection(metadata, set.getEntityType(), page, how)
            .getContent());
    response.setStatusCode(HttpStatusCode.OK.getStatusCode());
    response.setHeader(HttpHeader.CONTENT_TYPE, format.toContentTypeString());
  }

  private List<Map<String, Object>> rows(EdmEntitySet set) throws ODataApplicationException {
    return entities.of(
        model
            .table(set.getName())
            .orElseThrow(() -> refusal(HttpStatusCode.NOT_FOUND, "There is no such table")));
  }

  private static EdmEntitySet set(UriInfo uri) throws ODataApplicationException {
    if (uri.getUriResourceParts().getFirst() instanceof UriResourceEntitySet set) {
      return set.getEntitySet();
    }
    throw refusal(HttpStatusCode.NOT_IMPLEMENTED, "Only entity sets are offered");
  }

  /** A page goes on where the one before it ended. */
  private static int from(UriInfo uri) throws ODataApplicationException {
    if (uri.getSkipTokenOption() == null) {
      return 0;
    }
    String token = uri.getSkipTokenOption().getValue();
    if (!token.matches("\\d{1,9}")) {
      throw refusal(HttpStatusCode.BAD_REQUEST, "This $skiptoken was not given");
    }
    return Integer.parseInt(token);
  }

  private static URI next(ODataRequest request, int from) {
    StringBuilder query = new StringBuilder();
    if (request.getRawQueryPath() != null) {
      for (String option : request.getRawQueryPath().split("&", -1)) {
        if (!option.startsWith("$skiptoken") && !option.startsWith("%24skiptoken")) {
          query.append(option).append('&');
        }
      }
    }
    return URI.create(
        request.getRawBaseUri() + request.getRawODataPath() + "?" + query + "$skiptoken=" + from);
  }

  private Entity entity(EdmEntitySet set, Map<String, Object> row) {
    Entity entity = new Entity();
    entity.setType(set.getEntityType().getFullQualifiedName().getFullQualifiedNameAsString());
    for (String name : set.getEntityType().getPropertyNames()) {
      entity.addProperty(new Property(null, name, ValueType.PRIMITIVE, forLibrary(row.get(name))));
    }
    entity.setId(
        URI.create(
            set.getName()
                + "('"
                + java.net.URLEncoder.encode(row.get(Columns.ID).toString(), StandardCharsets.UTF_8)
                + "')"));
    return entity;
  }

  private static Object forLibrary(Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("GMT"));
        calendar.setTimeInMillis(day.atStartOfDay(ZoneId.of("UTC")).toInstant().toEpochMilli());
        yield calendar;
      }
      case Instant moment -> Timestamp.from(moment);
      default -> value;
    };
  }

  private static ODataApplicationException refusal(HttpStatusCode status, String message) {
    return new ODataApplicationException(message, status.getStatusCode(), Locale.ENGLISH);
  }
}
