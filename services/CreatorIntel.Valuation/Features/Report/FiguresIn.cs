using System.Collections;
using Google.Protobuf;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Every figure in an answer, wherever it stands.</summary>
internal static class FiguresIn
{
    public static IEnumerable<V1.Figure> Answer(IMessage answer)
    {
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
