namespace Aspire.Hosting;

/// <summary>Where a project is; a class for each referenced project is generated in the namespace Projects.</summary>
public interface IProjectMetadata
{
    /// <summary>The full path of the project file.</summary>
    string ProjectPath { get; }
}
