using System.Xml.Linq;

namespace DentalSynth.Generators.Specifications;

/// <summary>What the library says of its own types: the documentation file beside it.</summary>
internal static class LibraryDocumentation
{
    /// <summary>Returns the types of a namespace and the namespaces in it, with what is said of them.</summary>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    public static IEnumerable<(Type Type, XElement Words)> TypesIn(string @namespace)
    {
        var prefix = $"T:{@namespace}.";
        return from member in Read().Descendants("member")
            let name = (string)member.Attribute("name")!
            where name.StartsWith(prefix, StringComparison.Ordinal)
            let type = typeof(LibraryDocumentation).Assembly.GetType(name[2..])
            where type is not null // a type in another one has another name
            select (type, member);
    }

    private static XDocument Read() =>
        XDocument.Load(Path.Join(AppContext.BaseDirectory, "DentalSynth.Generators.xml"));
}
