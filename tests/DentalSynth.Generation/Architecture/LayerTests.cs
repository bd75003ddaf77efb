using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using DentalSynth.Generators;

namespace DentalSynth.Generation.Architecture;

public sealed class LayerTests
{
    private const string Root = "DentalSynth.Generators";

    // From the bottom to the top; a folder uses itself and those before it. The root puts the areas together.
    private static readonly string[] Layers =
    [
        "Tables",
        "Simulation",
        "Reference",
        "Settings",
        "Model",
        "Foundation",
        "Patients",
        "Insurance",
        "Scheduling",
        "Clinical",
        "Financial",
        "Supporting",
        "",
        "Output",
        "Validation",
        "Realism",
        "Specifications",
    ];

    private static readonly IEnumerable<IType> Types = new ArchLoader()
        .LoadAssemblies(typeof(PracticeGenerator).Assembly)
        .Build()
        .Types.Where(IsOurs);

    [Fact]
    public void No_folder_of_the_generators_uses_one_above_it()
    {
        var upward =
            from type in Types
            from used in type.GetTypeDependencies().Where(IsOurs).Distinct()
            where Array.IndexOf(Layers, FolderOf(used)) > Array.IndexOf(Layers, FolderOf(type))
            select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(upward);
    }

    [Fact]
    public void Every_folder_of_the_generators_is_a_layer() =>
        Assert.Equal(Layers.Order(), Types.Select(FolderOf).Distinct().Order());

    // Generic parameters have no namespace.
    private static bool IsOurs(IType type) =>
        $"{type.Namespace?.FullName}.".StartsWith($"{Root}.", StringComparison.Ordinal);

    private static string FolderOf(IType type) =>
        type.Namespace.FullName == Root ? "" : type.Namespace.FullName[(Root.Length + 1)..].Split('.')[0];
}
