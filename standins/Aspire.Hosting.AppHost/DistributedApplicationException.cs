namespace Aspire.Hosting;

/// <summary>The application model is wrong, or cannot be run here.</summary>
public class DistributedApplicationException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public DistributedApplicationException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public DistributedApplicationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">Its cause.</param>
    public DistributedApplicationException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
