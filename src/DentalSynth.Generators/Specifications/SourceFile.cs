namespace DentalSynth.Generators.Specifications;

/// <summary>Finds the file of a class: the namespace is the folder, the class name the file name.</summary>
public static class SourceFile
{
    /// <summary>Returns the path of the file in the checkout.</summary>
    public static string Of(Type type)
    {
        var assembly = type.Assembly.GetName().Name!;
        return $"src/{assembly}/{type.FullName![(assembly.Length + 1)..].Replace('.', '/')}.cs";
    }
}
