using CreatorIntel.Gateway.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>
/// What a route needs: it is answered to callers with the permission in some workspace, and <see cref="Access"/>
/// answers for the workspaces in which they have it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Permission Permission => permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>A route of sign-in itself, which there is none of in a local installation.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsSignInToBeOnAttribute : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

internal static class NeedsExtensions
{
    /// <summary>Says what a caller has to be allowed; every route of the API says so, or is open to anyone.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder route, Permission permission)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new NeedsAttribute(permission));

    /// <summary>Opens a route to anyone where sign-in is required, and to nobody elsewhere.</summary>
    public static TBuilder NeedsSignInToBeOn<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new NeedsSignInToBeOnAttribute());
}

internal sealed class PermissionHandler : AuthorizationHandler<NeedsAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        if (Caller.RolesOf(context.User).Values.Any(role => role.Allows(requirement.Permission))) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

internal sealed class SignInIsOnHandler(IOptions<SignInSettings> settings) : AuthorizationHandler<NeedsSignInToBeOnAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsSignInToBeOnAttribute requirement)
    {
        if (settings.Value.Required) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
