using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace CreatorIntel.Contracts.Figures;

/// <summary>Finds a figure in an answer, so that a receipt shows the figure that the page shows and not a second computation of it.</summary>
public static class FigureSearch
{
    /// <summary>The figure of an id; null where the answer has none.</summary>
    public static V1.Figure? Find(IMessage answer, string id)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer is V1.Figure figure) return figure.Id == id ? figure : null;
        foreach (var field in answer.Descriptor.Fields.InDeclarationOrder())
        {
            if (field.FieldType != FieldType.Message || field.IsMap) continue;
            var value = field.Accessor.GetValue(answer);
            var found = value switch
            {
                IMessage message => Find(message, id),
                IList messages => messages.Cast<IMessage>().Select(message => Find(message, id)).FirstOrDefault(inner => inner is not null),
                _ => null,
            };
            if (found is not null) return found;
        }

        return null;
    }
}
