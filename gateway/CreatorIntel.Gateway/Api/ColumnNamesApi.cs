using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using ColumnField = CreatorIntel.Contracts.Pages.ColumnField;
using FormatColumns = CreatorIntel.Contracts.Pages.FormatColumns;

namespace CreatorIntel.Gateway.Api;

/// <summary>What a workspace's files call columns.</summary>
internal static class ColumnNamesApi
{
    public static void MapColumnNames(this RouteGroupBuilder api)
    {
        var names = api.MapGroup("/workspaces/{workspace}/column-names").WithTags("Imports")
            .ProducesProblem(StatusCodes.Status404NotFound);
        names.MapGet("", ReadAsync).Needs(Permission.SeeData).WithName("getColumnNames")
            .WithSummary("The formats that are known by their columns, and the names by which each column is known.")
            .WithDescription("A file is recognised by the names of its columns: those that are known by themselves, in several languages, and those that the workspace added.");
        names.MapPut("", ChooseAsync).Needs(Permission.Import).WithName("chooseColumnNames")
            .WithSummary("Replaces the own names of one format; imports that begin later recognise files by them.")
            .WithDescription(
                "A name that the format knows by itself keeps its meaning. An import whose file was not recognised is read again by "
                + "POST /api/v1/imports/{id}/retry, for as long as its bytes are kept.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<ColumnNamesPage>> ReadAsync(
        string workspace, Access access, ColumnNamesService.ColumnNamesServiceClient columns, CancellationToken cancellationToken)
    {
        var reply = await columns.GetColumnNamesAsync(
            new GetColumnNamesRequest { Workspace = access.Workspace(workspace) }, cancellationToken: cancellationToken);
        return TypedResults.Ok(ToPage(workspace, reply));
    }

    private static async Task<Ok<ColumnNamesPage>> ChooseAsync(
        string workspace, ColumnNamesChange change, Access access, ColumnNamesService.ColumnNamesServiceClient columns,
        CancellationToken cancellationToken)
    {
        var names = change.Names.Select(name => new Contracts.V1.OwnColumnName { Name = name.Name, Field = name.Field });
        var reply = await columns.ChooseColumnNamesAsync(
            new ChooseColumnNamesRequest { Workspace = access.Workspace(workspace), Format = change.Format, Names = { names } },
            cancellationToken: cancellationToken);
        return TypedResults.Ok(ToPage(workspace, reply));
    }

    private static ColumnNamesPage ToPage(string workspace, ColumnNamesReply reply) => new(
        workspace,
        [
            .. reply.Formats.Select(format => new FormatColumns(
                format.Format,
                [.. format.Fields.Select(field => new ColumnField(field.Field, field.Title, field.Required, [.. field.Names], [.. field.Own]))])),
        ]);
}
