using System.Globalization;
using System.Text;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>Pages of the posts. One page in the middle is empty and has a next.</summary>
internal static class GraphPaging
{
    private const int DefaultSize = 25;
    private const int LargestSize = 100;
    private const int EmptyPageFrom = 100;

    public static IResult Page(IReadOnlyList<GraphPost> posts, string edge, IQueryCollection query)
    {
        var fields = query["fields"].ToString().Split(',');
        var size = int.TryParse(query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            ? Math.Clamp(limit, 1, LargestSize)
            : DefaultSize;
        var (isEmpty, start) = Read(query["after"]);
        var page = isEmpty ? [] : posts.Skip(start).Take(size).ToArray();
        var end = start + page.Length;
        var isBeforeEmpty = !isEmpty && start < EmptyPageFrom && end >= EmptyPageFrom;
        var after = Write(isBeforeEmpty, end);
        var data = page.Select(post => GraphAnswers.Media(post, fields)).ToArray();
        if (end >= posts.Count && !isBeforeEmpty) return Results.Json(new { data, paging = new { cursors = new { before = Write(false, start), after } } });

        // As the platform does: the whole address, with the token in it. Nobody should follow it.
        var next = $"https://graph.facebook.com/{edge}?access_token=token-in-the-next-page&after={after}";
        return Results.Json(new { data, paging = new { cursors = new { before = Write(false, start), after }, next } });
    }

    private static string Write(bool isEmpty, int start) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(isEmpty ? 'e' : 'p')}{start}")));

    private static (bool IsEmpty, int Start) Read(string? after)
    {
        if (string.IsNullOrEmpty(after)) return (false, 0);
        var text = Encoding.ASCII.GetString(Convert.FromBase64String(after));
        return (text[0] == 'e', int.Parse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
