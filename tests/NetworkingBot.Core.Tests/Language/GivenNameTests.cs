using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Tests.Language;

public class GivenNameTests
{
    [Theory]
    [InlineData("Ana Ruiz", "Ana")]
    [InlineData("Cher", "Cher")]
    [InlineData("Dr. Ana Ruiz", "Ana")]
    [InlineData("Prof. Dr. Jan Novak", "Jan")]
    [InlineData("Ruiz, Ana", "Ana")]
    [InlineData("  Omar   Haddad", "Omar")]
    [InlineData("J.", "J.")]
    [InlineData("Ruiz, ", "Ruiz, ")]
    public void One_is_greeted_by_the_given_name(string name, string given) => Assert.Equal(given, GivenName.Of(name));
}
