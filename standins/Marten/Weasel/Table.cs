using System.Globalization;
using System.Text;
using Weasel.Core;

namespace Weasel.Core
{
    /// <summary>The name of a database object.</summary>
    public class DbObjectName
    {
        /// <summary>Creates a name.</summary>
        protected DbObjectName(string schema, string name, string qualifiedName)
        {
            Schema = schema;
            Name = name;
            QualifiedName = qualifiedName;
        }

        /// <summary>The schema.</summary>
        public string Schema { get; }

        /// <summary>The name in the schema.</summary>
        public string Name { get; }

        /// <summary>The name with its schema.</summary>
        public string QualifiedName { get; }

        /// <inheritdoc/>
        public override string ToString() => QualifiedName;
    }

    /// <summary>An object of the schema that the store creates when it is missing.</summary>
    public interface ISchemaObject
    {
        /// <summary>The object's name.</summary>
        DbObjectName Identifier { get; }
    }
}

namespace Weasel.Postgresql
{
    /// <summary>The name of a PostgreSQL object.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name in the schema.</param>
    public class PostgresqlObjectName(string schema, string name) : Core.DbObjectName(schema, name, $"{schema}.{name}");
}

namespace Weasel.Postgresql.Tables
{
    /// <summary>An index of a table.</summary>
    /// <param name="indexName">Its name.</param>
    public class IndexDefinition(string indexName)
    {
        /// <summary>Its name.</summary>
        public string Name { get; set; } = indexName;

        /// <summary>The columns.</summary>
        public string[]? Columns { get; set; }

        /// <summary>Whether values must be unique.</summary>
        public bool IsUnique { get; set; }

        /// <summary>The condition of a partial index; null for all rows.</summary>
        public string? Predicate { get; set; }
    }

    /// <summary>A table that the store creates when it is missing, and widens by columns that are missing.</summary>
    public class Table : ISchemaObject
    {
        private readonly List<Column> columns = [];

        /// <summary>Declares a table.</summary>
        public Table(DbObjectName name) => Identifier = name;

        /// <summary>Declares a table by name, with or without a schema.</summary>
        public Table(string tableName)
        {
            var dot = tableName.IndexOf('.', StringComparison.Ordinal);
            Identifier = dot < 0 ? new PostgresqlObjectName("public", tableName) : new PostgresqlObjectName(tableName[..dot], tableName[(dot + 1)..]);
        }

        /// <inheritdoc/>
        public DbObjectName Identifier { get; }

        /// <summary>The indexes beside that of the primary key.</summary>
        public IList<IndexDefinition> Indexes { get; } = [];

        /// <summary>Adds a column.</summary>
        /// <param name="columnName">Its name.</param>
        /// <param name="columnType">Its PostgreSQL type.</param>
        public ColumnExpression AddColumn(string columnName, string columnType)
        {
            var column = new Column(columnName, columnType);
            columns.Add(column);
            return new ColumnExpression(column);
        }

        /// <summary>Adds a column of the PostgreSQL type that fits a .NET type.</summary>
        public ColumnExpression AddColumn<T>(string columnName) => AddColumn(columnName, TypeFor(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)));

        internal IEnumerable<string> Statements()
        {
            var ddl = new StringBuilder();
            ddl.Append(CultureInfo.InvariantCulture, $"create table if not exists {Identifier.QualifiedName} (");
            ddl.AppendJoin(", ", columns.Select(x => x.Declaration));
            var key = columns.Where(x => x.IsPrimaryKey).Select(x => x.Name).ToArray();
            if (key.Length > 0)
                ddl.Append(CultureInfo.InvariantCulture, $", constraint pkey_{Identifier.Name}_{string.Join('_', key)} primary key ({string.Join(", ", key)})");
            yield return ddl.Append(')').ToString();

            foreach (var column in columns) yield return $"alter table {Identifier.QualifiedName} add column if not exists {column.Declaration}";
            foreach (var index in Indexes)
            {
                var unique = index.IsUnique ? "unique " : "";
                var where = index.Predicate is null ? "" : $" where {index.Predicate}";
                yield return $"create {unique}index if not exists {index.Name} on {Identifier.QualifiedName} ({string.Join(", ", index.Columns ?? [])}){where}";
            }
        }

        private static string TypeFor(Type type) => type switch
        {
            _ when type == typeof(string) => "varchar",
            _ when type == typeof(Guid) => "uuid",
            _ when type == typeof(int) => "integer",
            _ when type == typeof(long) => "bigint",
            _ when type == typeof(short) => "smallint",
            _ when type == typeof(bool) => "boolean",
            _ when type == typeof(decimal) => "decimal",
            _ when type == typeof(double) => "double precision",
            _ when type == typeof(float) => "real",
            _ when type == typeof(DateTimeOffset) => "timestamp with time zone",
            _ when type == typeof(DateOnly) => "date",
            _ when type == typeof(string[]) => "varchar[]",
            _ => throw new NotSupportedException($"Name the column type for {type.FullName}"),
        };

        internal sealed class Column(string name, string type)
        {
            public string Name => name;

            public bool IsPrimaryKey { get; set; }

            public bool AllowNulls { get; set; } = true;

            public string? Default { get; set; }

            public string Declaration => $"{name} {type}{(AllowNulls ? "" : " not null")}{(Default is null ? "" : $" default {Default}")}";
        }

        /// <summary>Refines a column.</summary>
        public class ColumnExpression
        {
            private readonly Column column;

            internal ColumnExpression(Column column) => this.column = column;

            /// <summary>Makes the column part of the primary key.</summary>
            public ColumnExpression AsPrimaryKey()
            {
                column.IsPrimaryKey = true;
                return NotNull();
            }

            /// <summary>Forbids null.</summary>
            public ColumnExpression NotNull()
            {
                column.AllowNulls = false;
                return this;
            }

            /// <summary>Allows null.</summary>
            public ColumnExpression AllowNulls()
            {
                column.AllowNulls = true;
                return this;
            }

            /// <summary>Gives the column a default.</summary>
            /// <param name="expression">An SQL expression.</param>
            public ColumnExpression DefaultValueByExpression(string expression)
            {
                column.Default = expression;
                return this;
            }
        }
    }
}
