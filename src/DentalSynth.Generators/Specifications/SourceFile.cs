namespace DentalSynth.Generators.Specifications;

/// <summary>Where a class of the library is declared: its namespace is its folder, its name its file's.</summary>
public static class SourceFile
{
    /// <summary>Returns the file's path in the checkout.</summary>
    public static string Of(Type type)
    {
        var assembly = type.Assembly.GetName().Name!;
        return $"src/{assembly}/{type.FullName![(assembly.Length + 1)..].Replace('.', '/')}.cs";
    }
}
