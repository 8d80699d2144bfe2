using System.Collections;
using Google.Protobuf;

namespace CreatorIntel.Contracts.Figures;

/// <summary>Finds the figures in an answer, so that a receipt shows the very figure that a page shows.</summary>
public static class FiguresIn
{
    /// <summary>Every figure in an answer, wherever it stands.</summary>
    public static IEnumerable<V1.Figure> Answer(IMessage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer is V1.Figure figure) return [figure];
        return answer.Descriptor.Fields.InDeclarationOrder()
            .Select(field => field.Accessor.GetValue(answer))
            .SelectMany(value => value switch
            {
                IMessage inner => Answer(inner),
                IList list => list.OfType<IMessage>().SelectMany(Answer),
                _ => [],
            });
    }
}
