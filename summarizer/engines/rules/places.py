"""Countries, regions, states and towns: "in partnership with Kyoto" names no organisation that a rule can tell."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MAJOR = _words(
    """
    Africa America Angeles April Arabia Asia Asia-Pacific August Australia Austria Barcelona Basel Beijing
    Belgium Berlin Boston Brazil California Cambridge Canada Carolina Chile China Colombia Copenhagen
    Croatia December Denmark Diego Dublin E.U. EU East Egypt Emirates England Estonia Europe February
    Finland Florida France Francisco Germany Greater Greece Hong Hungary Iceland Illinois India Indonesia
    Ireland Israel Italy January Japan Jersey July June Kenya Kingdom Kong Korea Latin Latvia Lithuania
    London Los Luxembourg Lyon Macao Macau Madrid Mainland Malaysia March Maryland Massachusetts May
    Melbourne Mexico Middle Milan Montreal Montréal Munich Netherlands New North Norway November October
    Ontario Osaka Oxford Pacific Pakistan Paris Pennsylvania Peru Philippines Poland Portugal Quebec
    Queensland Romania Rome Russia San Saudi Scotland Seoul September Serbia Shanghai Singapore Slovakia
    Slovenia South Southeast Spain States Stockholm Suzhou Sweden Switzerland Sydney Taiwan Texas Thailand
    Tokyo Toronto Turkey Türkiye U.K. U.S U.S. UAE UK US USA Ukraine Union Vancouver Victoria Vietnam Wales
    Washington West York Zealand Zurich
    """
)
"""Words of countries, continents and capitals, and the months: a firm whose name begins with one is not called by it alone."""

PLACES = MAJOR | _words(
    """
    Alabama Alaska Arizona Arkansas Colorado Columbia Connecticut Dakota Delaware
    Georgia Hampshire Hawaii Idaho Indiana Iowa Island Kansas Kentucky Louisiana
    Maine Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio
    Oklahoma Oregon Rhode Tennessee Utah Vermont Virginia Wisconsin Wyoming
    Ala Ariz Ark Calif Colo Conn D.C D.C. Fla Ill Kan Mass Md Mich Minn N.C N.C. N.H N.H. N.J N.J. N.M N.M.
    N.Y N.Y. Neb Nev Okla R.I R.I. S.C S.C. Tenn Tex Va Vt W.Va Wash Wis Wyo
    Alberta Brunswick Labrador Manitoba Newfoundland Nova Québec Saskatchewan Yukon
    Canberra Tasmania
    Berkshire Buckinghamshire Cambridgeshire Cheshire Cornwall Cumbria Derbyshire Dorset Durham Essex
    Gloucestershire Hertfordshire Lancashire Leicestershire Lincolnshire Lothian Merseyside Midlands Norfolk
    Northamptonshire Northumberland Nottinghamshire Oxfordshire Shropshire Somerset Staffordshire Suffolk
    Surrey Sussex Tyneside Warwickshire Wiltshire Worcestershire Yorkshire
    Anhui Fujian Gansu Guangdong Guangxi Guizhou Hainan Hebei Heilongjiang Henan Hubei Hunan Jiangsu Jiangxi
    Jilin Liaoning Mongolia Ningxia Qinghai Shaanxi Shandong Shanxi Sichuan Tibet Xinjiang Yunnan Zhangjiang
    Zhejiang
    Andover Bangor Bedford Billerica Branford Brookline Burlington Canton Chelmsford
    Danbury Danvers Farmington Framingham Greenwich Groton Guilford Hartford Haven Hopkinton Lebanon
    Lexington Littleton Malden Manchester Marlborough Medford Milford Nashua Natick Needham Norwalk Norwood
    Pawtucket Peabody Portland Portsmouth Ridgefield Salem Shelton Somerville Springfield Stamford Waltham
    Watertown Wellesley Westford Wilmington Woburn Worcester
    Alachua Albany Alexandria Allentown Alpharetta Annapolis Arlington Armonk Asheville Athens Atlanta
    Audubon Augusta Aventura Bala Baltimore Basking Bedminster Berkeley Berwyn Bethesda Bethlehem Birmingham
    Blacksburg Branchburg Bridgewater Bronx Brooklyn Buffalo Chapel Charleston Charlotte Charlottesville
    Chattanooga Chesterbrook Clearwater Conshohocken Cranbury Cranford Cynwyd Doral Dover Doylestown
    Englewood Ewing Exton Fairfax Florham Gainesville Gaithersburg Germantown Greensboro Greenville
    Hagerstown Hampton Hanover Harrisburg Hauppauge Herndon Hershey Hoboken Horsham Huntsville Iselin Ithaca
    Jacksonville Kenilworth Knoxville Lancaster Langhorne Lauderdale Lawrenceville Louisville Malvern
    Manhattan Marietta McLean Melville Memphis Miami Morristown Morrisville Naples Nashville Newark Newtown
    Norcross Orlando Paramus Parsippany Petersburg Philadelphia Phoenixville Piscataway Pittsburgh Plainview
    Ponte Poughkeepsie Princeton Radnor Rahway Raleigh Raritan Rensselaer Reston Richmond Roanoke Rochester
    Rockville Sarasota Savannah Secaucus Syracuse Tallahassee Tampa Tarrytown Titusville Trenton Vedra
    Westchester Whippany Winston-Salem Wynnewood Yardley Yonkers
    Akron Albuquerque Anchorage Austin Bannockburn Baton Bloomington Boise Boulder Bozeman Broomfield
    Champaign Chesterfield Cheyenne Chicago Cincinnati Cleveland Columbus Conroe Dallas Dayton Deerfield
    Denver Detroit Draper Duluth Evanston Fargo Frisco Galveston Honolulu Houston Indianapolis Irving
    Kalamazoo Lafayette Lakewood Lansing Leawood Lehi Lenexa Libertyville Longmont Loveland Lubbock Mesa
    Milwaukee Minneapolis Minnetonka Missoula Naperville Northbrook Novi Olathe Omaha Overland Peoria Plano
    Plymouth Provo Reno Santa Schaumburg Scottsdale Sioux Skokie Southlake St Tempe Toledo Topeka Tucson
    Tulsa Urbana Vegas Waco Warsaw Wauwatosa Wichita Woodlands
    Agoura Alameda Aliso Anaheim Beaverton Bellevue Bothell Brisbane Burbank Burlingame Calabasas
    Camarillo Carlsbad Chatsworth Corte Corvallis Culver Cupertino Duarte Emeryville Encinitas
    Fremont Fresno Gatos Goleta Hayward Hillsboro Hollywood Irvine Jolla Kirkland Laguna Livermore
    Mateo Menlo Milpitas Monrovia Monterey Newport Northridge Novato Oakland Oceanside Pasadena Petaluma
    Pleasanton Poway Redmond Redwood Sacramento Sausalito Seattle Segundo Solana Spokane Sunnyvale Tacoma
    Torrance Tualatin Tustin Vacaville Valencia Ventura Viejo Westlake
    Burnaby Calgary Charlottetown Edmonton Fredericton Guelph Halifax Kelowna Kingston Laval Lethbridge
    Markham Mississauga Moncton Oakville Ottawa Saskatoon Sherbrooke
    Waterloo Winnipeg
    Aberdeen Abingdon Alderley Babraham Belfast Bracknell Brentford Brighton Bristol Canterbury Cardiff
    Cheltenham Coventry Craigavon Crawley Croydon Didcot Dundee Edinburgh Ely Exeter Glasgow Gloucester
    Guernsey Guildford Harlow Hatfield Hertford Huntingdon Ipswich Keynes Leeds Leicester Liverpool
    Loughborough Luton Macclesfield Maidenhead Newcastle Northampton Norwich Nottingham Peterborough
    Sandwich Sheffield Slough Southampton Stevenage Stirling Sunderland Swansea Swindon Uxbridge Watford
    Winchester Wrexham
    Athlone Cork Dundalk Galway Kildare Leinster Limerick Munster Sligo Ulster Waterford Wicklow
    Aachen Baden-Württemberg Bavaria Bayern Biberach Bielefeld Bochum Bonn Bremen Cologne Darmstadt
    Dessau Dessau-Rosslau Dortmund Dresden Dusseldorf Düsseldorf Erlangen Frankfurt Freiburg Garching
    Giessen Gießen Gottingen Göttingen Halle Hamburg Hannover Heidelberg Hennigsdorf Hesse Hessen Homburg
    Idstein Ismaning Jena Karlsruhe Kassel Kiel Konstanz Köln Laupheim Leipzig Leverkusen Ludwigshafen
    Lübeck Magdeburg Mainz Mannheim Marburg Martinsried München Münster Neuried Nuremberg Nürnberg
    Penzberg Planegg Potsdam Regensburg Rostock Saarbrücken Sachsen Saxony Stuttgart Tuebingen Tübingen
    Westphalia Wuppertal Würzburg
    Graz Innsbruck Klosterneuburg Krems Linz Salzburg Tyrol Vienna Wien
    Allschwil Baar Bern Berne Epalinges Fribourg Geneva Genève Lausanne Liechtenstein Liestal Lucerne
    Lugano Luzern Martigny Meyrin Monthey Muttenz Neuchâtel Plan-les-Ouates Pratteln Reinach Schlieren
    Ticino Vaduz Valais Vaud Visp Winterthur Yverdon Zürich
    Alsace Antipolis Auvergne Besançon Bordeaux Boulogne-Billancourt Bretagne Brittany Cachan
    Clermont-Ferrand Corbeil-Essonnes Courbevoie Dardilly Dijon Ecully Evry Gennevilliers Gif-sur-Yvette
    Gosselies Grenoble Illkirch Illkirch-Graffenstaden Jouy-en-Josas Labège Libourne Lille Limoges Luminy
    Marseille Massy Monaco Montpellier Nancy Nanterre Nantes Neuilly Normandy Occitanie Orsay Palaiseau
    Pessac Provence Puteaux Reims Rennes Rhône-Alpes Romainville Rouen Saclay Sophia-Antipolis
    Strasbourg Suresnes Toulouse Villejuif Vélizy Écully Évry
    Amsterdam Antwerp Bilthoven Braine-l'Alleud Breda Brussels Bruxelles Bussum Charleroi Delft Diegem
    Eindhoven Enschede Flanders Gand Geleen Gent Ghent Groningen Hague Hasselt Leiden Leuven Liege Liège
    Louvain Maastricht Mechelen Mont-Saint-Guibert Naarden Namur Nijmegen Rotterdam Seraing
    Tilburg Utrecht Wageningen Wallonia Zwijnaarde
    Aalborg Aarhus Bagsværd Ballerup Bergen Bærum Espoo Faroe Gothenburg Greenland Göteborg
    Hellerup Helsinki Horsholm Huddinge Hørsholm Karlstad Kuopio Linköping Lund Lyngby Lysaker Malmo Malmö
    Mölndal Odense Oslo Oulu Reykjavik Reykjavík Roskilde Solna Stavanger Södertälje Søborg
    Tampere Tromsø Trondheim Turku Umeå Uppsala Vantaa Västerås Örebro
    Andalusia Aveiro Basque Bilbao Boecillo Braga Cantanhede Catalonia Coimbra Compostela Coruña
    Derio Esplugues Galicia Girona Granada Lisboa Lisbon Malaga Málaga Navarra Navarre Pamplona Porto
    Sabadell Salamanca Santiago Sebastián Sevilla Seville Valladolid Vitoria Zamudio Zaragoza
    Bergamo Bologna Brescia Bresso Catania Colleretto Ferrara Firenze Genoa Genova Lazio Lombardia Lombardy
    Milano Mirandola Modena Monza Napoli Padova Padua Palermo Parma Pavia Perugia Piedmont Pisa
    Pomezia Roma Rozzano Sardinia Sicily Torino Toscana Trieste Turin Tuscany Verona
    Albania Armenia Azerbaijan Baku Belarus Belgrade Bosnia Bratislava Brno Bucharest Budapest Bulgaria
    Chisinau Cluj Cluj-Napoca Cracow Crete Cyprus Czechia Debrecen Gdansk Gdańsk Heraklion Iași Katowice
    Kaunas Kazan Kiev Kosovo Košice Krakow Kraków Kyiv Limassol Ljubljana Lodz Lublin Lviv Macedonia Malta
    Mengeš Minsk Moldova Montenegro Moscow Nicosia Novosibirsk Olomouc Ostrava Patras Plovdiv Plzeň Poznan
    Poznań Prague Praha Pécs Riga Rijeka Sarajevo Skopje Sofia Szeged Tallinn Tartu Tbilisi Thessaloniki
    Timișoara Tirana Tomsk Valletta Varna Vilnius Warszawa Wroclaw Wrocław Yerevan Zagreb Łódź
    Aviv Beer Caesarea Galilee Givatayim Haifa Hasharon Herzliya Jerusalem Kfar Misgav Modi'in Ness Netanya
    Petah Ra'anana Raanana Ramat Rehovot Rehovoth Sheva Tikva Yokneam Ziona
    Ankara Antalya Bursa Gebze Istanbul Izmir Kocaeli Tekirdağ İstanbul İzmir
    Algeria Algiers Amman Baghdad Bahrain Beirut Cairo Casablanca Dammam Dhabi Doha Dubai Iran Iraq Jeddah
    Kuwait Libya Manama Morocco Muscat Oman Qatar Rabat Riyadh Sharjah Syria Tehran Tunis Tunisia Yemen
    Ahmedabad Almaty Astana Baddi Bangalore Bangladesh Bengaluru Bhopal Bhutan Chandigarh Chennai Colombo
    Dehradun Delhi Dhaka Faridabad Goa Gujarat Gurgaon Gurugram Haryana Hyderabad Indore Islamabad Jaipur
    Karachi Karnataka Kathmandu Kazakhstan Kerala Kochi Kolkata Lahore Lucknow Maharashtra Maldives Mohali
    Mumbai Myanmar Mysore Mysuru Nashik Nepal Noida Pune Punjab Secunderabad Solan Tamil Tashkent Telangana
    Uzbekistan Vadodara Vellore Visakhapatnam
    Changchun Changsha Changzhou Chengdu Chongqing Dalian Dongguan Foshan Fuzhou Guangzhou Guiyang
    Haikou Hangzhou Harbin Hefei Hengqin Hohhot Hsinchu Huzhou Jiaxing Jinan Kaohsiung Kowloon Kunming
    Kunshan Lanzhou Lianyungang Linyi Nanchang Nanjing Nanning Nantong Ningbo Pudong Qingdao
    Shaoxing Shatin Shenyang Shenzhen Shijiazhuang Taichung Tainan Taipei Taiyuan Taizhou Taoyuan
    Tianjin Urumqi Weihai Wenzhou Wuhan Wuxi Xi'an Xiamen Xian Xuzhou Yantai Zhengzhou Zhongshan Zhubei
    Zhuhai Zhunan
    Andong Ansan Anyang Busan Cheongju Chuncheon Daegu Daejeon Gangnam Goyang Gwacheon Gwangju Gyeonggi
    Gyeonggi-do Hwaseong Incheon Jeju Jeonju Magok Osong Pangyo Sejong Seongnam Songdo Suwon Ulsan
    Wonju Yongin
    Aichi Akita Chiba Fujisawa Fukuoka Fukushima Gifu Gunma Hiroshima Hokkaido Hyogo Ibaraki Kagoshima
    Kanagawa Kanazawa Kawasaki Kobe Kumamoto Kyoto Kyushu Matsuyama Nagano Nagasaki Nagoya Nihonbashi
    Niigata Okayama Okinawa Saitama Sapporo Sendai Shiga Shikoku Shizuoka Tochigi Tokushima
    Toyama Tsukuba Tsuruoka Yamagata Yokohama
    Bandung Bangkok Biopolis Brunei Cambodia Hanoi Jakarta Johor Kuala Laos Makati Manila Penang Phnom
    Quezon Sabah Saigon Sarawak Selangor Surabaya Tuas Vientiane Yogyakarta
    Adelaide Auckland Christchurch Clayton Dunedin Fiji Geelong Guinea Hobart Macquarie Oceania
    Otago Papua Parkville Perth Southbank Waikato
    Aires Alegre Asuncion Asunción Bahamas Barbados Belo Bermuda Bogota Bogotá Bolivia Brasilia Brasília
    Buenos Campinas Caracas Caribbean Cayman Cordoba Cuba Curitiba Córdoba Dominican Ecuador Fortaleza
    Guadalajara Guatemala Guayaquil Haiti Havana Honduras Horizonte Jamaica Janeiro Lima Managua Medellin
    Medellín Mendoza Monterrey Montevideo Nicaragua Panama Panamá Paraguay Paulo Paz Puebla Queretaro
    Querétaro Quito Recife Rio Sao São Tijuana Tobago Trinidad Uruguay Venezuela
    Ababa Abidjan Abuja Accra Addis Angola Bamako Benin Blantyre Botswana Burkina Burundi Cameroon Cape
    Congo Dakar Djibouti Durban Eritrea Eswatini Ethiopia Gabon Gaborone Gambia Ghana Gqeberha Harare Ibadan
    Johannesburg Kampala Kigali Kinshasa Lagos Lesotho Liberia Lilongwe Luanda Lusaka Madagascar Malawi
    Maputo Mauritius Midrand Mozambique Nairobi Namibia Nigeria Pretoria Rwanda Salaam Senegal Seychelles
    Somalia Stellenbosch Sub-Saharan Sudan Tanzania Togo Uganda Windhoek Yaoundé Zambia Zimbabwe
    APAC ASEAN Alps Americas Anatolia Antarctica BRICS Balkan
    Balkans Baltics Benelux Brasil Britain Caucasus DACH
    Deutschland EEA EFTA España Eurasia
    GCC Iberia Italia
    KSA LATAM Levant MENA Maghreb
    Midwest México Nordics
    Scandinavia Schweiz Siberia Suisse
    Turkiye U.A.E U.K U.S.A U.S.A.
    Österreich
    Avenue Boulevard City County District Downtown Northeast Northwest
    Prefecture Province Region Road Southwest Street Township
    Las
    """
)
"""Single words of names of places. Those that are rather a person's, a company's or a common word stand in _TOWNS."""

_NAMES = """
Salt Lake City|Palo Alto|Menlo Park|Redwood City|Foster City|Mountain View|Ann Arbor|Fort Lee|Fort Worth
Fort Collins|Fort Lauderdale|Fort Wayne|Costa Mesa|Costa Rica|Puerto Rico|Nova Scotia|King of Prussia
Blue Bell|Spring House|Silver Spring|Chapel Hill|Boca Raton|Palm Beach|West Palm Beach
Palm Beach Gardens|Coral Gables|Ponte Vedra|Ponte Vedra Beach|Vero Beach|Long Beach|Newport Beach
Laguna Hills|Laguna Beach|Aliso Viejo|Mission Viejo|Lake Forest|Thousand Oaks|Sherman Oaks
Westlake Village|Agoura Hills|Beverly Hills|Santa Monica|Santa Barbara|Santa Clara|Santa Ana|Santa Cruz
Santa Rosa|Santa Fe|San Antonio|San Carlos|San Bruno|San Mateo|San Rafael|San Jose|San Leandro
San Marcos|La Jolla|Los Gatos|Corte Madera|Mill Valley|Scotts Valley|Walnut Creek|Union City|Culver City
El Segundo|Solana Beach|Sugar Land|The Woodlands|Round Rock|College Station|San Juan|New Orleans
Baton Rouge|Little Rock|Overland Park|Creve Coeur|St. Louis|St Louis|Saint Louis|St. Paul|Saint Paul
Eden Prairie|Maple Grove|Plymouth Meeting|Golden Valley|Grand Rapids|South Bend|Sioux Falls|Rapid City
Las Vegas|Rocky Hill|New Haven|Basking Ridge|Florham Park|Berkeley Heights|New Brunswick|North Brunswick
East Brunswick|Monmouth Junction|Princeton Junction|Cherry Hill|Mount Laurel|Jersey City|Newtown Square
Bala Cynwyd|Fort Washington|Bryn Mawr|Great Valley|Glen Allen|Falls Church|Research Triangle
Research Triangle Park|RTP|Winter Park|Long Island|Stony Brook|Lake Success|Cold Spring Harbor
White Plains|Pearl River|Grand Island|Niagara Falls|Rhode Island|Prince Edward Island|British Columbia
Milton Park|Milton Keynes|Harwell|Alderley Park|Welwyn Garden City|Stoke Poges|St Albans|St Andrews|Bath
Reading|Hull|Derby|Kent|Devon|Durham|Isle of Man|Lod|Hod Hasharon|Ramat Gan|Tel Aviv|Kfar Saba
Ness Ziona|Abu Dhabi|Hong Kong|Ho Chi Minh City|Da Nang|Phnom Penh|Kuala Lumpur|Sri Lanka|Tamil Nadu
Novi Sad|The Hague|Oss|Loos|Tours|Angers|Nice|Nancy|Split|Essen|Ulm|Zug|Sion|Cham|St. Gallen|Baar|Bari
Siena|Salvador|Cali|Dar es Salaam|Addis Ababa|Ivory Coast|Sierra Leone|Burkina Faso|Chad|Mali|Niger
Jordan|Dominican Republic|Czech Republic|Slovak Republic|Republic of Korea|Republic of China|Gold Coast
North Ryde|Mount Waverley|Lane Cove|Darwin|Wellington|Hamilton|Madison|Phoenix|Providence|Henderson
Lincoln|Jackson|Logan|Lowell|Newton|Dayton|Livingston|Weston|Eugene|Chester|Bradford|Franklin|Mason
Wayne|Warren|Edison|Bend|Norman|Frederick|Carmel|Aurora|Summit|Mobile|Jupiter|Concord|Regina|Columbia
Chandler|Sherman|Campbell|Davis|Florence|Bay Area|East Coast|West Coast|Silicon Valley|Gulf Coast
Middle East|Far East|Latin America|South America|Central America|Southeast Asia|Asia Pacific
Greater China|Mainland China|Greater Bay Area|Northern Ireland|Great Britain|United Kingdom
United States|European Union|European Economic Area|Commonwealth of Independent States
Gulf Cooperation Council|Eastern Europe|Western Europe|Central Europe|Central and Eastern Europe
Northern Europe|Southern Europe|Sub-Saharan Africa|North Africa|South Africa|West Africa|East Africa
Baltic States|Nordic Countries|Caribbean|Cape Town|Black Sea|Mediterranean
"""
_TOWNS = frozenset(_NAMES.replace("\n", "|").strip("|").split("|"))


def is_place(name: str) -> bool:
    """Whether all of a name tells but where something is.

    >>> is_place("Salt Lake City"), is_place("Leiden"), is_place("Leiden Biologics"), is_place("Houston Methodist")
    (True, True, False, False)
    """
    if name.isupper() and len(name) > 4:
        name = name.title()
    return name in _TOWNS or PLACES.issuperset(name.split())
