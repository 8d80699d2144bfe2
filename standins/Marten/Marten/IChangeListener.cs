using JasperFx.Events;
using Marten.Services;

namespace Marten
{
    /// <summary>Is told around the commit of a page.</summary>
    public interface IChangeListener
    {
        /// <summary>After the commit.</summary>
        Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token);

        /// <summary>Before the commit; a failure prevents it.</summary>
        Task BeforeCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token);
    }

    /// <summary>Does nothing around the commit.</summary>
    public class NullChangeListener : IChangeListener
    {
        private NullChangeListener()
        {
        }

        /// <summary>The one instance.</summary>
        public static IChangeListener Instance { get; } = new NullChangeListener();

        /// <inheritdoc/>
        public Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token) => Task.CompletedTask;

        /// <inheritdoc/>
        public Task BeforeCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token) => Task.CompletedTask;
    }
}

namespace Marten.Services
{
    /// <summary>What a unit of work saves.</summary>
    public interface IChangeSet
    {
        /// <summary>The documents inserted or replaced.</summary>
        IEnumerable<object> Updated { get; }

        /// <summary>The documents inserted.</summary>
        IEnumerable<object> Inserted { get; }

        /// <summary>The events added.</summary>
        IEnumerable<IEvent> GetEvents();

        /// <summary>The streams begun or continued.</summary>
        IEnumerable<StreamAction> GetStreams();
    }
}
