using Grpc.Core;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CreatorIntel.Gateway.Errors;

/// <summary>Turns every error into a ProblemDetails with a stable type, a plain sentence and a hint.</summary>
internal static class Problems
{
    public static string TypeOf(string name) => $"urn:creatorintel:problem:{name}";

    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ProblemHandler>();
        builder.Services.AddValidation();
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    public static ProblemDetails Describe(Exception exception) => exception switch
    {
        ProblemException problem => Create(problem.Status, problem.Type, problem.Message, problem.Detail, problem.Hint),
        RpcException rpc => Describe(rpc),
        BadHttpRequestException bad => Create(bad.StatusCode, "bad-request", "The request cannot be understood.", bad.Message, null),
        _ => Create(500, "internal", "Something went wrong on our side.",
            "The request could not be answered.", "Try again; if it stays, the log of the gateway has the details."),
    };

    private static ProblemDetails Describe(RpcException rpc) => rpc.StatusCode switch
    {
        StatusCode.NotFound => Create(404, "not-found", "There is no such thing.", rpc.Status.Detail, null),
        StatusCode.InvalidArgument => Create(400, "bad-parameter", "The request cannot be understood.", rpc.Status.Detail, null),
        StatusCode.FailedPrecondition => Create(409, "conflict", "This cannot be done now.", rpc.Status.Detail, null),
        StatusCode.AlreadyExists => Create(409, "exists", "There is one already.", rpc.Status.Detail, null),
        StatusCode.PermissionDenied => Create(422, "refused", "The platform refuses this.", rpc.Status.Detail, null),
        StatusCode.Unauthenticated => Create(403, "not-proven", "The sender is not who it claims to be.", rpc.Status.Detail, null),
        StatusCode.Aborted => Create(
            412, "changed-meanwhile", "Somebody changed this in the meantime.", rpc.Status.Detail,
            "Read it again, and make your change on what it is now."),
        StatusCode.ResourceExhausted => Create(413, "too-large", "This is too large.", rpc.Status.Detail, null),
        StatusCode.Unavailable or StatusCode.DeadlineExceeded => Create(
            503, "not-ready", "A part of CreatorIntel is starting or busy.",
            "The figures could not be fetched in time.", "Wait a moment and try again."),
        _ => Create(500, "internal", "Something went wrong on our side.",
            "A service failed to answer.", "Try again; if it stays, the log of the services has the details."),
    };

    private static ProblemDetails Create(int status, string type, string title, string detail, string? hint)
    {
        var problem = new ProblemDetails { Status = status, Type = TypeOf(type), Title = title, Detail = detail };
        if (hint is not null) problem.Extensions["hint"] = hint;
        return problem;
    }
}

internal sealed class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true;
        var problem = Problems.Describe(exception);
        if (problem.Status >= 500) logger.LogError(exception, "{Path} failed", httpContext.Request.Path);
        httpContext.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = problem,
            Exception = exception,
        });
    }
}
