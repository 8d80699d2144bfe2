using System.Collections;
using CreatorIntel.Contracts.V1;
using Google.Protobuf;

namespace CreatorIntel.Metrics.Tests.Features;

/// <summary>The figures in an answer, however deep.</summary>
internal static class Figures
{
    public static IEnumerable<Figure> Of(IMessage message)
    {
        if (message is Figure figure) return [figure];
        return message.Descriptor.Fields.InDeclarationOrder()
            .Select(field => field.Accessor.GetValue(message))
            .SelectMany(value => value is IEnumerable many and not string ? many.Cast<object?>() : [value])
            .OfType<IMessage>().SelectMany(Of);
    }
}
