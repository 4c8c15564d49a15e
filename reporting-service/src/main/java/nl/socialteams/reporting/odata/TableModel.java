// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlSchema;

import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.tables.ReportTables;

/** The model that {@code $metadata} tells of: an entity type and an entity set for each table. */
@ApplicationScoped
class TableModel {
  private static final String NAMESPACE = "SocialTeams";
  private static final FullQualifiedName CONTAINER = new FullQualifiedName(NAMESPACE, "Reports");
  private static final int DECIMALS = 2;

  private final ReportTables tables;

  @Inject
  TableModel(ReportTables tables) {
    this.tables = tables;
  }

  Optional<ReportTable> table(String entitySet) {
    return told().stream()
        .filter(table -> setName(table.definition()).equals(entitySet))
        .findFirst();
  }

  Provider provider() {
    return new Provider(told());
  }

  /** Those of which protected figures can be told. */
  private List<ReportTable> told() {
    return tables.all().stream()
        .filter(table -> table.definition().exposure() != Exposure.LIVE)
        .toList();
  }

  /** {@code client-characteristics} is {@code ClientCharacteristics}. */
  private static String setName(TableDefinition table) {
    StringBuilder name = new StringBuilder();
    for (String word : table.name().split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  private static CsdlEntityType type(TableDefinition table) {
    return new CsdlEntityType()
        .setName(setName(table) + "Row")
        .setKey(List.of(new CsdlPropertyRef().setName(Columns.ID)))
        .setProperties(Columns.of(table).stream().map(TableModel::property).toList());
  }

  private static CsdlProperty property(Columns.Column column) {
    CsdlProperty property =
        new CsdlProperty()
            .setName(column.name())
            .setType(column.type().getFullQualifiedName())
            .setNullable(!column.name().equals(Columns.ID));
    if (column.type() == EdmPrimitiveTypeKind.Decimal) {
      property.setPrecision(18).setScale(DECIMALS);
    }
    return column.type() == EdmPrimitiveTypeKind.DateTimeOffset
        ? property.setPrecision(6)
        : property;
  }

  private static CsdlEntitySet set(TableDefinition table) {
    return new CsdlEntitySet()
        .setName(setName(table))
        .setType(new FullQualifiedName(NAMESPACE, setName(table) + "Row"));
  }

  /** What the library asks of a model. */
  static final class Provider extends CsdlAbstractEdmProvider {
    private final List<TableDefinition> tables;

    private Provider(List<ReportTable> tables) {
      this.tables = tables.stream().map(ReportTable::definition).toList();
    }

    @Override
    public CsdlEntityType getEntityType(FullQualifiedName name) {
      return tables.stream()
          .filter(table -> name.getNamespace().equals(NAMESPACE))
          .map(TableModel::type)
          .filter(type -> type.getName().equals(name.getName()))
          .findFirst()
          .orElse(null);
    }

    @Override
    public CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
      return tables.stream()
          .map(TableModel::set)
          .filter(set -> set.getName().equals(name))
          .findFirst()
          .orElse(null);
    }

    @Override
    public CsdlEntityContainerInfo getEntityContainerInfo(FullQualifiedName name) {
      return name == null || name.equals(CONTAINER)
          ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
          : null;
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
      return new CsdlEntityContainer()
          .setName(CONTAINER.getName())
          .setEntitySets(tables.stream().map(TableModel::set).toList());
    }

    @Override
    public List<CsdlSchema> getSchemas() {
      return List.of(
          new CsdlSchema()
              .setNamespace(NAMESPACE)
              .setEntityTypes(tables.stream().map(TableModel::type).toList())
              .setEntityContainer(getEntityContainer()));
    }
  }
}
