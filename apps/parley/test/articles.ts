/** Articles of our own for the tests of the command line. */

export const DUTCH = `date 2025-03-14
Noordland en Zuidland praten maandag in Genève

GENÈVE – De regeringen van Noordland en Zuidland spreken elkaar maandag in Genève over een wapenstilstand.
De Zwitserse minister van Buitenlandse Zaken zit het overleg voor. „Wij eisen eerst een bestand”, zei de premier.
`;

export const ENGLISH = `date 2025-03-14
Northland and Southland to talk in Geneva on Monday

GENEVA – The governments of Northland and Southland will meet in Geneva on Monday to discuss a ceasefire.
The Swiss foreign minister chairs the talks. “We demand a truce first,” the prime minister said.
`;

export const GERMAN = 'Die Unterhändler haben sich am Montag in Genf nicht auf eine Waffenruhe geeinigt.\n';

export const RECIPE = `Soep van het seizoen

Snijd de uien en de prei in ringen en bak ze zachtjes in de boter. Doe er water en zout bij en laat de soep
twintig minuten koken. Serveer met brood.
`;
