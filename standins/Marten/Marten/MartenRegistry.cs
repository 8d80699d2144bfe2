using System.Linq.Expressions;
using JasperFx.MultiTenancy;
using Marten.Internal.Schema;

namespace Marten
{
    /// <summary>Settings of types of documents.</summary>
    public class MartenRegistry
    {
        private readonly DocumentMappings documents;

        internal MartenRegistry(DocumentMappings documents) => this.documents = documents;

        /// <summary>Settings of one type; the type becomes known to the store.</summary>
        public DocumentMappingExpression<T> For<T>() where T : notnull => new(documents.For(typeof(T)));

        /// <summary>Settings of one type.</summary>
        public class DocumentMappingExpression<T>
        {
            private readonly DocumentMapping mapping;

            internal DocumentMappingExpression(DocumentMapping mapping) => this.mapping = mapping;

            /// <summary>Names the member that identifies a document.</summary>
            public DocumentMappingExpression<T> Identity(Expression<Func<T, object>> member)
            {
                var body = member.Body is UnaryExpression { Operand: var inner } ? inner : member.Body;
                mapping.IdMember = ((MemberExpression)body).Member;
                return this;
            }

            /// <summary>Names the table after something other than the type.</summary>
            public DocumentMappingExpression<T> DocumentAlias(string alias)
            {
                mapping.Alias = alias;
                return this;
            }

            /// <summary>Documents belong to a tenant.</summary>
            public DocumentMappingExpression<T> MultiTenanted()
            {
                mapping.Tenancy = TenancyStyle.Conjoined;
                return this;
            }

            /// <summary>Documents belong to no tenant.</summary>
            public DocumentMappingExpression<T> SingleTenanted()
            {
                mapping.Tenancy = TenancyStyle.Single;
                return this;
            }
        }
    }
}

namespace Marten.Schema
{
    /// <summary>Data or database objects put in place when the host starts, after the schema.</summary>
    public interface IInitialData : JasperFx.IInitialData<IDocumentStore>;

    /// <summary>Empties the database, for tests.</summary>
    public interface IDocumentCleaner
    {
        /// <summary>Deletes all documents of the types known to the store.</summary>
        Task DeleteAllDocumentsAsync(CancellationToken ct = default);

        /// <summary>Deletes all events, streams and progress.</summary>
        Task DeleteAllEventDataAsync(CancellationToken ct = default);

        /// <summary>Drops every table and function of the store.</summary>
        Task CompletelyRemoveAllAsync(CancellationToken ct = default);
    }
}
