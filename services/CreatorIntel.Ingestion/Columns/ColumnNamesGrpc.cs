using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Domain;
using Grpc.Core;

namespace CreatorIntel.Ingestion.Columns;

/// <summary>Names of columns over gRPC.</summary>
internal sealed class ColumnNamesGrpc(ColumnNamesBook book) : ColumnNamesService.ColumnNamesServiceBase
{
    public override async Task<ColumnNamesReply> GetColumnNames(GetColumnNamesRequest request, ServerCallContext context) =>
        ToReply(await book.ReadAsync(request.Workspace, context.CancellationToken));

    public override async Task<ColumnNamesReply> ChooseColumnNames(ChooseColumnNamesRequest request, ServerCallContext context) =>
        ToReply(await book.ChooseAsync(
            request.Workspace, request.Format, [.. request.Names.Select(name => new NamedColumn(name.Name, name.Field))],
            context.CancellationToken));

    private static ColumnNamesReply ToReply(ColumnNamesState state)
    {
        var reply = new ColumnNamesReply();
        foreach (var format in NearFormats.All)
        {
            var own = state.Of(format.Format);
            reply.Formats.Add(new FormatColumns
            {
                Format = format.Format,
                Fields =
                {
                    format.Columns.Select(column => new ColumnField
                    {
                        Field = column.Id,
                        Title = column.Title,
                        Required = column.Required,
                        Names = { column.Names },
                        Own = { own.Where(name => name.Column == column.Id).Select(name => name.Name) },
                    }),
                },
            });
        }

        return reply;
    }
}
