// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.olingo.commons.api.edm.EdmEnumType;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitor;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;

/** Works out an expression of {@code $filter} or {@code $orderby} on one row. */
record RowFilter(Map<String, Object> row) implements ExpressionVisitor<Object> {

  /** Null comes first, as OData has it. */
  static int compare(Object one, Object other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return comparable(one).compareTo(comparable(other));
  }

  @Override
  public Object visitBinaryOperator(BinaryOperatorKind operator, Object left, Object right)
      throws ODataApplicationException {
    return switch (operator) {
      case AND -> Boolean.TRUE.equals(left) && Boolean.TRUE.equals(right);
      case OR -> Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right);
      case EQ -> isSame(left, right);
      case NE -> !isSame(left, right);
      case GT -> areThere(left, right) && compared(left, right) > 0;
      case GE -> areThere(left, right) && compared(left, right) >= 0;
      case LT -> areThere(left, right) && compared(left, right) < 0;
      case LE -> areThere(left, right) && compared(left, right) <= 0;
      default -> throw notOffered();
    };
  }

  @Override
  public Object visitBinaryOperator(BinaryOperatorKind operator, Object left, List<Object> right)
      throws ODataApplicationException {
    if (operator != BinaryOperatorKind.IN) {
      throw notOffered();
    }
    for (Object value : right) {
      if (isSame(left, value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Object visitUnaryOperator(UnaryOperatorKind operator, Object operand)
      throws ODataApplicationException {
    if (operator == UnaryOperatorKind.NOT) {
      return !Boolean.TRUE.equals(operand);
    }
    throw notOffered();
  }

  @Override
  public Object visitMethodCall(MethodKind method, List<Object> of)
      throws ODataApplicationException {
    if (of.isEmpty() || of.contains(null)) {
      return null;
    }
    String text = of.getFirst().toString();
    return switch (method) {
      case CONTAINS -> text.contains(of.get(1).toString());
      case STARTSWITH -> text.startsWith(of.get(1).toString());
      case ENDSWITH -> text.endsWith(of.get(1).toString());
      case TOLOWER -> text.toLowerCase(Locale.ROOT);
      case TOUPPER -> text.toUpperCase(Locale.ROOT);
      case LENGTH -> BigDecimal.valueOf(text.length());
      case YEAR -> BigDecimal.valueOf(Integer.parseInt(text.substring(0, 4)));
      case MONTH -> BigDecimal.valueOf(Integer.parseInt(text.substring(5, 7)));
      default -> throw notOffered();
    };
  }

  @Override
  public Object visitLiteral(Literal literal) throws ODataApplicationException {
    String text = literal.getText();
    if (literal.getType() == null) {
      return null;
    }
    return switch (literal.getType().getName()) {
      case "String" -> text.substring(1, text.length() - 1).replace("''", "'");
      case "Date" -> LocalDate.parse(text);
      case "DateTimeOffset" -> OffsetDateTime.parse(text).toInstant();
      case "Boolean" -> Boolean.valueOf(text);
      case "SByte", "Byte", "Int16", "Int32", "Int64", "Decimal", "Single", "Double" ->
          new BigDecimal(text);
      default -> throw notOffered();
    };
  }

  @Override
  public Object visitMember(Member member) throws ODataApplicationException {
    List<UriResource> parts = member.getResourcePath().getUriResourceParts();
    if (parts.size() != 1) {
      throw notOffered();
    }
    return row.get(parts.getFirst().getSegmentValue());
  }

  @Override
  public Object visitLambdaExpression(String function, String variable, Expression expression)
      throws ODataApplicationException {
    throw notOffered();
  }

  @Override
  public Object visitAlias(String alias) throws ODataApplicationException {
    throw notOffered();
  }

  @Override
  public Object visitTypeLiteral(EdmType type) throws ODataApplicationException {
    throw notOffered();
  }

  @Override
  public Object visitLambdaReference(String variable) throws ODataApplicationException {
    throw notOffered();
  }

  @Override
  public Object visitEnum(EdmEnumType type, List<String> values) throws ODataApplicationException {
    throw notOffered();
  }

  private static boolean areThere(Object left, Object right) {
    return left != null && right != null;
  }

  private static boolean isSame(Object left, Object right) throws ODataApplicationException {
    return areThere(left, right) ? compared(left, right) == 0 : left == right;
  }

  private static int compared(Object left, Object right) throws ODataApplicationException {
    try {
      return compare(left, right);
    } catch (ClassCastException e) {
      throw new ODataApplicationException(
          "Values of two types are compared",
          HttpStatusCode.BAD_REQUEST.getStatusCode(),
          Locale.ENGLISH);
    }
  }

  @SuppressWarnings("unchecked")
  private static Comparable<Object> comparable(Object value) {
    Object plain =
        switch (value) {
          case Long number -> BigDecimal.valueOf(number);
          case Integer number -> BigDecimal.valueOf(number);
          case Instant moment -> moment;
          default -> value;
        };
    return (Comparable<Object>) plain;
  }

  private static ODataApplicationException notOffered() {
    return new ODataApplicationException(
        "This expression is not offered",
        HttpStatusCode.NOT_IMPLEMENTED.getStatusCode(),
        Locale.ENGLISH);
  }
}
