using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.ServiceDefaults;

/// <summary>Settings of a service.</summary>
public static class Settings
{
    /// <summary>Binds a section to <typeparamref name="T"/> and checks it at start, not at first use.</summary>
    public static WebApplicationBuilder AddSettings<T>(this WebApplicationBuilder builder, string section)
        where T : class
    {
        builder.Services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        return builder;
    }
}
