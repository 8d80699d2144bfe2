using System.Text;

namespace CreatorIntel.Tests.Golden;

/// <summary>Tables of the published data set of the shop.</summary>
internal static class VintageTables
{
    /// <summary>The rows of a table, each with its cells by the names of the columns.</summary>
    /// <param name="name">The name of the file, without its ending.</param>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var rows = Rows(Encoding.UTF8.GetString(GoldenFiles.Bytes($"vintage/input_csv/{name}.csv"))).ToArray();
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    /// <summary>Rows of a CSV file whose cells may be quoted and then hold commas, line ends and doubled quotes.</summary>
    private static IEnumerable<string[]> Rows(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in text)
        {
            if (character == '"') quoted = !quoted;
            if (quoted || character is not (',' or '\n'))
            {
                if (character is not ('"' or '\r')) cell.Append(character);
                continue;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            if (character == ',') continue;
            yield return [.. cells];
            cells.Clear();
        }
    }
}
