using System.Runtime.CompilerServices;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Text with values in it that are known only once the application starts.</summary>
public sealed class ReferenceExpression : IValueProvider
{
    private readonly IReadOnlyList<object> _parts;

    private ReferenceExpression(IReadOnlyList<object> parts) => _parts = parts;

    /// <summary>Makes an expression of an interpolated string.</summary>
    /// <param name="handler">The interpolated string.</param>
    /// <returns>The expression.</returns>
    public static ReferenceExpression Create(in ExpressionInterpolatedStringHandler handler) => new(handler.Parts);

    /// <inheritdoc />
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        var text = new List<string?>(_parts.Count);
        foreach (var part in _parts)
            text.Add(part is IValueProvider provider ? await provider.GetValueAsync(cancellationToken).ConfigureAwait(false) : (string)part);
        return string.Concat(text);
    }

    /// <summary>Takes the parts of an interpolated string.</summary>
    /// <param name="literalLength">Characters of its literal parts.</param>
    /// <param name="formattedCount">How many values are in it.</param>
    [InterpolatedStringHandler]
    public ref struct ExpressionInterpolatedStringHandler(int literalLength, int formattedCount)
    {
        internal List<object> Parts { get; } = new(literalLength > 0 ? (formattedCount * 2) + 1 : formattedCount);

        /// <summary>Takes a literal part.</summary>
        /// <param name="value">The part.</param>
        public readonly void AppendLiteral(string value) => Parts.Add(value);

        /// <summary>Takes a value that is known already.</summary>
        /// <param name="value">The value.</param>
        public readonly void AppendFormatted(string? value) => Parts.Add(value ?? "");

        /// <summary>Takes a value that is known later.</summary>
        /// <typeparam name="T">Its type.</typeparam>
        /// <param name="valueProvider">The value.</param>
        public readonly void AppendFormatted<T>(T valueProvider)
            where T : IValueProvider => Parts.Add(valueProvider);
    }
}
