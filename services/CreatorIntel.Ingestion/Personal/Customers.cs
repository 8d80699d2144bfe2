using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Domain.Shop;
using Grpc.Core;
using Marten;

namespace CreatorIntel.Ingestion.Personal;

/// <summary>Says who a customer is to the owner of the shop, and forgets it for good.</summary>
internal sealed class Customers(IDocumentStore store, PersonalKeys keys, ILogger<Customers> logger)
{
    /// <summary>
    /// What is in force of a customer. A later source that does not tell who it is takes nothing back.
    /// </summary>
    /// <exception cref="RpcException">NotFound: no source spoke of the customer.</exception>
    public async Task<CustomerReply> ReadAsync(string workspace, string shop, string id, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(workspace);
        var events = await session.Events.FetchStreamAsync(ShopStreams.OfCustomer(shop, id), token: cancellationToken);
        var said = events.Select(e => e.Data).OfType<CustomerRecorded>().OrderBy(customer => customer.RecordedAt).ToArray();
        if (said.Length == 0) throw new RpcException(new Status(StatusCode.NotFound, "No source spoke of this customer."));

        var reply = new CustomerReply
        {
            Id = id,
            CustomerType = said[^1].CustomerType ?? "",
            AcquisitionSource = said[^1].AcquisitionSource ?? "",
            PersonalData = PersonalDataStatus.Unknown,
        };
        if (said.LastOrDefault(customer => customer.Person is not null)?.Person is not { } person) return reply;
        reply.PersonalData = PersonalDataStatus.Erased;
        var cipher = await keys.FindAsync(workspace, cancellationToken);
        if (cipher?.KeyId == person.KeyId) Tell(reply, cipher.Open(shop, id, person));
        return reply;
    }

    /// <summary>Erases the personal data of a workspace; false where there was none.</summary>
    /// <exception cref="RpcException">InvalidArgument: this is no workspace.</exception>
    public async Task<bool> EraseAsync(string workspace, CancellationToken cancellationToken)
    {
        if (!AccountKey.IsIdentifier(workspace))
            throw new RpcException(new Status(StatusCode.InvalidArgument, "A workspace has 1 to 100 letters, digits, dots, hyphens and underscores."));
        var erased = await keys.DeleteAsync(workspace, cancellationToken);
        if (erased) logger.LogInformation("The personal data of the workspace {Workspace} was erased", workspace);
        return erased;
    }

    private static void Tell(CustomerReply reply, Person person)
    {
        reply.PersonalData = PersonalDataStatus.Readable;
        reply.FirstName = person.FirstName ?? "";
        reply.LastName = person.LastName ?? "";
        reply.Email = person.Email ?? "";
        reply.Phone = person.Phone ?? "";
        reply.BirthDate = person.BirthDate is { } day ? day.ToIso() : "";
    }
}
