using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>A unary method of a service.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <param name="request">The request.</param>
/// <param name="context">The call.</param>
public delegate Task<TResponse> UnaryServerMethod<TRequest, TResponse>(TRequest request, ServerCallContext context)
    where TRequest : class
    where TResponse : class;

/// <summary>A server-streaming method of a service.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <param name="request">The request.</param>
/// <param name="responseStream">Where responses go.</param>
/// <param name="context">The call.</param>
public delegate Task ServerStreamingServerMethod<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context)
    where TRequest : class
    where TResponse : class;

/// <summary>Told of every method by a generated <c>BindService</c>.</summary>
public class ServiceBinderBase
{
    /// <summary>Adds a unary method.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="handler">What runs; null while methods are only listed.</param>
    public virtual void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler)
        where TRequest : class
        where TResponse : class
        => throw new NotImplementedException();

    /// <summary>Adds a server-streaming method.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="handler">What runs; null while methods are only listed.</param>
    public virtual void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler)
        where TRequest : class
        where TResponse : class
        => throw new NotImplementedException();
}

/// <summary>Names the generated method that binds a service.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public class BindServiceMethodAttribute : Attribute
{
    private const DynamicallyAccessedMemberTypes Accessed = DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods | DynamicallyAccessedMemberTypes.PublicProperties;

    /// <summary>Names the method.</summary>
    /// <param name="bindType">The class that has it.</param>
    /// <param name="bindMethodName">Its name.</param>
    public BindServiceMethodAttribute([DynamicallyAccessedMembers(Accessed)] Type bindType, string bindMethodName)
    {
        BindType = bindType;
        BindMethodName = bindMethodName;
    }

    /// <summary>The class that has the method.</summary>
    [DynamicallyAccessedMembers(Accessed)]
    public Type BindType { get; }

    /// <summary>The method's name.</summary>
    public string BindMethodName { get; }
}

/// <summary>The methods of one service instance.</summary>
public class ServerServiceDefinition
{
    private readonly List<Action<ServiceBinderBase>> _methods;

    internal ServerServiceDefinition(List<Action<ServiceBinderBase>> methods) => _methods = methods;

    /// <summary>Starts a definition.</summary>
    public static Builder CreateBuilder() => new();

    /// <summary>Tells a binder of every method.</summary>
    /// <param name="serviceBinder">The binder.</param>
    public void BindService(ServiceBinderBase serviceBinder) => _methods.ForEach(add => add(serviceBinder));

    /// <summary>Collects methods.</summary>
    public class Builder
    {
        private readonly HashSet<string> _names = [];
        private readonly List<Action<ServiceBinderBase>> _methods = [];

        /// <summary>Adds a unary method.</summary>
        /// <typeparam name="TRequest">The request message.</typeparam>
        /// <typeparam name="TResponse">The response message.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">What runs.</param>
        /// <exception cref="ArgumentException">The method was added before.</exception>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class
            => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Adds a server-streaming method.</summary>
        /// <typeparam name="TRequest">The request message.</typeparam>
        /// <typeparam name="TResponse">The response message.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">What runs.</param>
        /// <exception cref="ArgumentException">The method was added before.</exception>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class
            => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Ends the definition.</summary>
        public ServerServiceDefinition Build() => new(_methods);

        private Builder Add(IMethod method, Action<ServiceBinderBase> add)
        {
            if (!_names.Add(method.FullName))
                throw new ArgumentException($"Method '{method.FullName}' was added before.");
            _methods.Add(add);
            return this;
        }
    }
}
