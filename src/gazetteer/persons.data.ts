/** First names as they stand in European news, ours: they tell persons from companies and places. None that is a place's name. */
export const FIRST_NAMES = `
Aad Aaf Aafke Aaltje Aaron Aart Abdel Abdelhak Abdelilah Abdelkader Abdellah Abderrahman Abdou Abdoulaye Abdul Abdullah Abdulrahman Abebe Abel Abid
Abigail Abraham Achiel Achille Achmed Ad Ada Adam Adama Ade Adel Adela Adem Adil Adinda Adnan Adolf Adriaan Adrian Adriana Adrie Adrien Adèle Afonso
Agathe Agnes Agnieszka Agustín Ahmad Ahmed Ahmet Aicha Aida Aidan Aileen Aimé Aimée Aisha Akin Akio Akira Akshay Alaa Alain Alan Alba Albert Alberto
Albrecht Aleida Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksej Alessandra Alessandro Alessia Alex Alexander Alexandra Alexandre
Alexandros Alexei Alexey Alexis Alfons Alfonso Alfred Alfredo Algirdas Ali Alice Alicia Alina Alison Alistair Allard Alois Alonso Aloïs Alphonse Altan
Alva Alvaro Alwin Aly Alyssa Amadou Amal Amanda Amandine Amar Amaryllis Amber Ameen Amin Amina Aminata Amine Amir Amit Amos Amy Amélie An Ana Anabel
Anastasia Anatoli Anaïs Anders Andre Andrea Andreas Andreea Andrei Andrej Andrew Andries Andris Andrius Andrzej André Andrée Andrés Andy Aneta Angela
Angelika Angelina Angelique Angelo Angèle Angélique Aniek Anil Anissa Anita Anja Anke Ankie Ankita Ann Anna Anna-Maria Annabel Annabelle Annalena
Annamaria Anne Annegret Anneke Anneleen Annelie Annelien Annelies Annemarie Annemie Annemiek Annemieke Annet Annette Annick Annie Annika Annouk Anouk
Anselm Ansgar Anthonie Anthony Antje Antoine Anton Antonella Antonia Antonie Antonino Antonio Antonios Antonín Antoon António Anuj Anwar Aoife
Apostolos Arash Archie Arend Ariane Arie Aris Aristide Arjan Arjen Arjun Arkadi Arlette Armand Armando Armin Arnaldo Arnaud Arne Arno Arnold Arnoud
Arnout Aron Arsène Artem Arthur Artur Arturo Arvid Arvind Aryan Ashraf Asif Asim Aslan Assad Assia Astrid Atilla Attila Audrey Auguste Augustin Auke
Aurel Aurélie Aurélien Axel Ayaan Ayhan Aylin Aymeric Ayoub Ayşe Azadeh Azim Aziz Azra Aïcha Babette Bahar Baptiste Barack Baran Barbara Barend Barry
Bart Bartel Bartholomeus Bartjan Bartolomeo Bartosz Bas Bashar Bashir Basil Bastiaan Bastian Bastien Batuhan Baudouin Bayram Bea Beatrice Beatrijs
Beatrix Bebe Begüm Bekir Belinda Ben Benedetta Benedetto Benedict Benedikt Benita Benito Benjamin Benjamín Benny Benoît Bente Berend Berit Berkay
Bernadette Bernard Bernardine Bernardo Bernd Bernhard Bernice Bernie Bert Bertha Berthe Berthold Bertil Bertine Bertram Bertrand Bessel Betsy Bette
Betty Bianca Bie Bieke Bilal Bilel Bill Birgit Birgitta Birgitte Bjarke Bjarne Bjorn Björn Blaise Blanche Blanka Blerim Bo Bob Bobby Bodo Bogdan Bojan
Bonnie Boris Boubacar Boudewijn Boyan Bozena Boštjan Brad Bram Brandon Branislav Branko Brecht Bregje Brenda Brendan Brent Brett Brian Brice Bridget
Brigit Brigitte Brita Britt Bronisław Bronwen Brooke Bruce Bruno Bryan Burak Burhan Béatrice Bülent Caesar Caitlin Calvin Cameron Camila Camille
Camillo Candice Carel Carina Carine Carl Carla Carlijn Carlo Carlos Carlota Carly Carme Carmela Carmelo Carmen Carol Carola Carolien Carolin Caroline
Carrie Carsten Casimir Caspar Casper Cassandra Cassie Catalina Catarina Caterina Cathalijne Catharina Cathelijne Catherine Cathy Cathérine Cato Cecile
Cecilia Cedric Cees Celia Celine Cem Cemal Cengiz Cesare Ceyda Chaima Chaimae Chakib Chantal Charlene Charles Charley Charlie Charlot Charlène Chaïm
Cherif Cheryl Chiara Chidi Chiel Chinedu Chloe Chloé Chris Chrisje Christa Christel Christelle Christen Christer Christiaan Christian Christiana
Christiane Christianne Christien Christin Christina Christine Christo Christof Christoffel Christoph Christophe Christopher Christos Chuck Cihan Cindy
Claire Clara Clarice Clarissa Claude Claudette Claudia Claudine Claudio Claus Clemence Clemens Clive Clotilde Clémence Clément Cléo Coen Colette Colin
Connie Conny Conor Conrad Constant Constantijn Constantin Constanze Cor Cora Corentin Corien Corina Corine Corinne Corneel Corneille Cornel Cornelia
Cornelis Corné Cornélie Cosimo Cosmin Courtney Craig Cristian Cristiano Cristina Cristóbal Curtis Cynthia Cyriel Cyril Cyrille Czesław Cátia Cécile
Cédric Célestine Céline César Daan Dagmar Dagny Daisy Daiva Dalia Damian Damien Damir Damián Damla Damon Dan Dana Danail Daniel Daniela Danielle
Daniil Danijel Danilo Danique Daniël Daniëlle Danny Danuta Daphne Daria Dario Darius Dariusz Darko Darlene Darragh Darren Daryl Dave David Davide
Davina Davor Davy Dawid Dawit Dean Debby Debora Deborah Declan Deepak Deirdre Dejan Delfina Delphine Demi Denis Denise Deniz Dennis Derek Derk Desiree
Devin Dewi Dian Diana Diane Dianne Dick Didier Diede Diederich Diederick Diederik Diego Dieter Dietmar Dieudonné Dieuwertje Dijana Dilan Dilek Dilip
Dilma Dimitar Dimitri Dimitrios Dimitris Dina Dinah Dineke Dinesh Dino Diogo Dione Dirk Dirk-Jan Dirkje Djamel Djamila Dmitri Dmitry Dmytro Dolf
Dolores Domenico Domingos Dominic Dominiek Dominik Dominika Dominique Doménica Don Donald Donata Donatella Donato Dong Donna Donny Donovan Doortje
Dora Dorian Dorien Dorine Doris Dorit Dorota Dorothea Dorothy Dorothée Dorthe Doug Douglas Doutzen Dragan Drew Dries Driss Duncan Dustin Dušan Dwight
Dylan Dyveke Désirée Eamonn Eberhard Ebru Eckart Eckhard Ed Edda Eddie Eddy Edelgard Edgar Edina Edita Edith Edmond Edouard Edsger Edu Eduard Eduardo
Edurne Edvard Edward Edwin Edy Eef Eefje Eelco Eelke Eero Efraïm Egbert Egidius Egil Egon Ehsan Ehud Eileen Einar Eise Eitan Ekaterina Ekrem Elaine
Elbert Eldar Eleanor Elena Eleni Eleonora Eliane Elien Elif Elin Eline Eliot Elisa Elisabet Elisabeth Elisabetta Elise Elissa Eliza Elizabeth Elke
Ella Elleke Ellen Ellie Ellis Elly Elmer Elodie Elon Els Elsa Elsbeth Else Elsje Elvin Elvira Elvis Elwin Elías Emanuel Emanuele Emeka Emiel Emil
Emile Emiliano Emilie Emilio Emily Emin Emine Emma Emmanuel Emmanuelle Emmy Emre Endre Engelbert Engin Enno Enrico Enrique Enya Eoin Ercan Erdal Eren
Erhan Eric Erica Erich Erik Erik-Jan Erika Erkki Erlend Ermelinde Erna Ernest Ernestine Ernst Ernö Errol Erwan Erwin Esben Esma Esmee Esmeralda Esmée
Esra Esteban Estefanía Estelle Ester Esther Ethan Etienne Etta Eugen Eugene Eugenia Eugenio Eugène Eulalia Eunice Eusebio Eustache Eva Evan Evaristo
Evelien Eveline Evelyn Everard Everardus Everhard Evert Evgeni Evgenia Evgeny Evi Evita Evy Ewald Ewout Eylem Eyüp Ezra Fabian Fabien Fabienne Fabio
Fabrice Fabrizio Fadi Fadila Fahad Faisal Faiza Faouzi Farah Farhad Fariba Farid Farida Farouk Fatih Fatiha Fatima Fatma Fatmir Fatoumata Fausto Fay
Fedde Federica Federico Fedor Feike Felice Felicia Felicity Felien Felipe Felix Femke Femmie Fenna Ferdi Ferdinand Ferenc Ferhat Fernand Fernanda
Fernande Fernando Ferry Fethi Feyza Fidel Fieke Fien Fientje Filip Filippa Filippo Finn Fiona Fionn Flavia Flavio Fleur Flip Floor Floortje Florent
Floriaan Florian Floribert Florinda Florine Floris Flynn Foeke Fokke Folkert Fons Fouad Frances Francesca Francesco Francien Francine Francis
Francisca Francisco Franciscus Franciska Franck Franjo Frank Franka Frankie Franky Frans František Franz François Françoise Fraser Frauke Fred Freda
Freddie Freddy Frederic Frederick Frederik Frederique Fredie Fredrik Freek Freya Frida Frieda Friedel Friederike Friedrich Frits Frits-Jan Fritz Frode
Froukje Frédéric Fuad Fumio Furkan Fynn Félicité Félix Gabriel Gabriela Gabriele Gabrielle Gaby Gaetano Galina Gamal Ganesh Garance Gareth Gary Gaston
Gautam Gauthier Gautier Gavin Gaël Gaëlle Gaëtan Gea Geana Geert Geertje Geertrui Geesje Geeske Gemma Gena Geneviève Genoveva Geoff Geoffrey Geoffroy
Georg George Georges Georgette Georgi Georgina Georgios Gerald Gerard Gerardo Gerardus Gerben Gerd Gerda Gerdi Gerhard Gerlach Gerlinde Germaine
Gernot Gerold Gerolf Geronimo Gerrie Gerrit Gerrit-Jan Gerry Gershom Gert Gert-Jan Gertie Gertjan Gertraud Gertrude Gertruud Gerwin Gesina Ghassan
Gheorghe Ghislain Ghislaine Gia Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianna Gianni Gideon Gieles Gijs Gilbert Gilberte Gilberto
Gilles Gillian Gina Ginette Gioele Gioia Giorgia Giorgio Giorgos Giovanna Giovanni Girolamo Gisela Gisèle Gitta Gitte Giulia Giuliana Giuliano
Giuseppe Givi Glenda Glenn Glenys Gloria Godelieve Godfried Goedele Gonzague Gonzalo Goran Gordon Gosse Gottfried Govert Graciela Graeme Graham Gratia
Grazia Grażyna Greet Greetje Greg Gregor Gregory Greta Gretchen Gretel Griet Grietje Grigori Gro Grégoire Gudrun Guglielmo Guido Guilherme Guillaume
Guillermina Guillermo Gulnara Gundula Gunilla Gunnar Gunter Gunther Guntram Gus Gustaaf Gustaf Gustav Gustave Gustavo Guus Guy Gwen Gwenaël Gwendoline
Gwendolyn Gyula György Gábor Géraldine Gérard Göran Gösta Gül Gülay Gülşen Günter Günther Haakon Habib Habiba Hadewijch Hadewych Hadi Hadiya Hafid
Hafida Haider Haitham Hajar Hakan Hakim Haldis Haldun Hamdi Hamed Hamid Hamza Hana Hanan Hanane Hania Hanna Hannah Hanne Hanneke Hannelore Hannes
Hannie Hanno Hanny Hans Hans-Georg Hans-Jürgen Hans-Peter Hanspeter Harald Haris Harish Harm Harmen Harold Haroon Haroun Harrie Harry Hartmut Haruka
Haruki Haruto Hasan Hashim Hassan Hassane Hatim Hayat Haydar Hedda Heddy Hedy Heidi Heike Heiko Hein Heiner Heini Heinrich Heinz Heleen Helen Helena
Helene Helga Helge Hella Helle Helma Helmer Helmut Heloise Hendrik Hendrika Hendrikje Henk Henk-Jan Hennie Henning Henny Henri Henricus Henriette
Henrik Henrike Henrique Henry Herbert Heribert Herman Hermann Hermen Hermien Hermina Hermine Hernán Hervé Hessel Hester Hidde Hideo Hilaire Hilary
Hilda Hilde Hildegard Hillary Hille Hilmar Hind Hiroshi Hiske Hjalmar Holger Horst Hortense Hortensia Hossein Houda Houssam Howard Hubert Hubertus
Hugh Hugo Hugues Huguette Huib Humberto Hussein Huub Hylke Héctor Hélène Hüseyin Iain Ian Ibrahim Ibrahima Ida Idris Ieke Ienke Ifeanyi Ignace Ignacio
Ignas Ignatius Igor Ihor Ihsan Ikram Ildikó Ilham Ilias Ilija Ilja Ilka Ilker Illona Ilona Ilse Iman Imane Imke Imran Imre Ine Ineke Inez Inga Inge
Ingeborg Ingeburg Inger Ingmar Ingo Ingrid Ingvar Inigo Inka Inès Inés Ioana Ioannis Iolanda Ionut Ira Irena Irene Irfan Irina Iris Irma Irmgard Irène
Isa Isaac Isaak Isabel Isabella Isabelle Isadora Isak Isaïe Isidoor Isidora Isidore Ismaïl Isolde Issa Issam István Itzhak Ivan Ivana Ivanka Ivar
Ivette Ivica Ivo Ivonne Ivor Iwan Iwona Izaak Izabela Iñigo Jaak Jaap Jaber Jacco Jacek Jack Jackie Jacky Jacob Jacoba Jacobien Jacobine Jacobus
Jacomina Jacqueline Jacques Jacqui Jacquie Jad Jaime Jair Jakob Jakub Jalil Jamal James Jamie Jamila Jan Jan-Hendrik Jan-Jaap Jan-Kees Jan-Peter
Jan-Willem Jana Jane Janet Janez Janice Janick Janie Janik Janine Janis Janna Jannah Janneke Jannes Jannick Jannie Jannik Jannis Janny Janos Janoš
Jantine Janusz Jared Jarl Jarmila Jarno Jaromír Jaroslav Jaroslaw Jarosław Jasmien Jasmijn Jasmin Jasmina Jasmine Jason Jasper Javad Javier Jay Jayden
Jean Jean-Baptiste Jean-Claude Jean-François Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Philippe Jean-Pierre Jeanette Jeanine Jeanne
Jeannette Jeannine Jef Jeff Jeffery Jeffrey Jelena Jelka Jelle Jelmer Jemima Jenifer Jennie Jennifer Jenny Jens Jensen Jenő Jeppe Jeremiah Jeremias
Jeremy Jerney Jeroen Jerome Jerry Jerzy Jesper Jess Jesse Jessica Jessie Jesús Jet Jetske Jill Jim Jimena Jimmy Jitka Jitse Jitske Jo Joachim Joan
Joana Joanna Joanne Joannes Joaquim Joaquín Job Jocelyne Jochem Jochen Jodie Jody Joe Joel Joep Joeri Joery Joey Johan Johann Johanna Johannes John
Johnny Jolanda Jolande Jolanta Jolien Jolijn Jolyn Jon Jonah Jonas Jonathan Joni Jonna Jonny Joop Joos Joost Jop Jordi Jordy Joren Jorge Jorien Jorik
Joris Jorrit Jort Jos Joschka Josef Josefien Josefina Josefine Joseph Josephine Josette Josh Joshua Josiane Josie Josine Josip Josje Josse Josué José
Josée Joséphine Joyce Jozef Jozefien João Joël Joëlle Juan Juana Juanita Judit Judith Judy Juho Jules Julia Julian Juliana Julianna Julianne Julie
Julien Juliette Julija Julio Julius Jun Juraj Jurgen Juri Juriaan Jurian Juriy Jurjen Jurre Jurriaan Justin Justina Justine Justus Jutta Jyrki Jytte
János Jérémie Jérémy Jérôme Józef Jörg Jörn Jørgen Jørn Jürgen Jānis Kaarina Kaat Kadir Kai Kaj Kaja Kajsa Kalina Kamal Kamala Kamel Kamil Kamila
Kamran Karel Karen Karianne Karim Karima Karin Karina Karine Karl Karl-Heinz Karla Karlijn Karlo Karol Karolien Karolin Karolina Karoline Karst
Karsten Kaspar Kasper Katalin Katarina Katarzyna Kate Katerina Kateřina Katharina Katharine Kathelijne Katherine Kathleen Kathryn Kathy Katia Katie
Katinka Katja Katleen Kato Katrien Katrijn Katrin Katrina Katrine Katy Kaveh Kay Kayla Kazimierz Kazuo Keanu Kees Kees-Jan Keesje Keiko Keir Keira
Keith Kelly Kelvin Kemal Ken Kenan Kendra Kenji Kenneth Kenny Kent Kenza Kerem Kerim Kerry Kerstin Kevin Khadija Khaled Khalid Khalil Kian Kim
Kimberly Kirill Kirk Kirsten Kirstin Kirsty Kitty Kjeld Kjell Kjersti Klaartje Klaas Klaas-Jan Klara Klaudia Klaus Klazien Knut Koen Koenraad Kofi
Koichi Konrad Konstantin Konstantinos Koos Korneel Kostas Kris Krista Kristalina Kristel Kristen Kristiaan Kristian Kristien Kristijan Kristin
Kristina Kristine Kristof Kristoffer Krystyna Krzysztof Kubilay Kunal Kurt Kwame Kyle Kylian Kyra Kyriakos Károly Ladislav Laetitia Laila Lajos
Lakshmi Lamberdina Lambert Lambertus Lamia Lana Lando Lara Larisa Larissa Larry Lars Lasse Lassina Latifa Laura Laure Laureen Laurence Laurens Laurent
Laurentien Laurette Lauriane Laurie Laurine Lavinia Layla Laylà Lazar Lea Leah Leandro Lech Leen Leendert Leentje Leif Leila Len Lena Lene Leni Lenie
Lenka Lenn Lennart Lennert Lenny Leo Leon Leonard Leonardo Leonardus Leonhard Leonid Leonie Leonoor Leonor Leonore Leontien Leontine Leopold Leopoldo
Lesley Leslie Lester Leszek Letitia Letizia Levent Levi Lewis Lex Leïla Lia Liam Liana Lianne Libuše Lidewij Lidia Lidy Lien Lies Liesa Liesbet
Liesbeth Liese Lieselot Lieselotte Liesl Lieve Lieven Lili Lilia Lilian Liliana Liliane Lilja Lilli Lillian Lilly Lily Lina Linda Linnea Linus Lionel
Lisa Lisanne Lisbeth Lise Liselotte Liset Lisette Lisje Livia Liviu Liz Liza Lizbeth Lize Lizzie Lizzy Ljubica Ljubomir Ljudmila Lode Lodewijk Loek
Loes Lois Lola Lonneke Lore Loredana Loreen Lorena Lorenza Lorenzo Loretta Lori Lorna Lorraine Lothar Lotje Lotta Lotte Lou Louie Louis Louisa Louise
Louk Louw Lowie Loïc Loïs Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucinda Lucio Luciën Lucy Lucía Ludger Ludmila Ludo
Ludolf Ludovic Ludovico Ludwig Ludwina Luigi Luis Luisa Luise Luiz Luk Luka Lukas Luke Lut Lutz Luuk Luukas Luís Lydia Lydie Lynn Lynne Lyudmila
László Léa Léo Léon Léonie Lúcia Maaike Maarten Maartje Mabel Maciej Madeleine Madelief Madeline Mads Magali Magda Magdi Maggie Magnus Mahamadou Mahdi
Mahmood Mahmoud Mahmud Mahmut Maike Maja Majid Malek Malgorzata Malik Malika Malou Mamadou Mandy Manfred Manfried Manish Manja Manoj Manolis Manon
Manouk Mansour Manuel Manuela Mara Marc Marc-André Marcel Marcela Marceline Marcella Marcelle Marcello Marcelo Marcia Marcin Marco Marcos Marcus Marek
Maren Marga Margaret Margareta Margaretha Margarethe Margarita Margaux Margherita Margit Margo Margot Margreet Margret Margriet Marguerite Mari Maria
Mariah Mariam Mariame Marian Mariana Marianna Marianne Mariano Maribel Marica Marie Marie-Anne Marie-Christine Marie-Claire Marie-José Marie-Louise
Marie-Thérèse Marieke Mariel Mariella Marielle Mariette Marija Marijana Marije Marijke Marijn Marika Marike Marilyn Marina Marine Marino Mario Marion
Marisa Marise Marissa Marit Marita Marius Mariusz Mariëlle Mariëtte Marja Marjan Marjanne Marjo Marjolein Marjolijn Marjon Marjorie Mark Marko Markus
Marleen Marlene Marlies Marlijn Marloes Marlon Marlène Marnix Maroussia Marsha Marta Martha Marthe Martien Martijn Martin Martina Martine Martinus
Martín Marvin Mary Maryam Maryna Maryse Marzena María Masayoshi Masha Masoud Massimiliano Massimo Matej Mateja Mateusz Math Mathias Mathieu Mathijs
Mathilda Mathilde Mathis Mathé Matija Matilda Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matthäus Matti Mattia Mattias Matty Matz Matěj Maud
Maude Maura Maureen Maurice Mauricio Maurits Maurizio Mauro Maury Max Maxim Maxime Maximiliaan Maximilian Maxine May Mayke Maëlle Małgorzata Mehdi
Mehmet Mehran Mei-Ling Meike Meindert Meinhard Mel Melania Melanie Melchior Meliha Melike Melina Melinda Melis Melissa Melody Melvin Menno Meredith
Merel Merijn Merlijn Mert Merve Meryem Metin Mette Mevlüt Meyrem Mia Micha Michael Michaela Michail Michaël Michał Michel Michela Michele Michelle
Michiel Michou Mick Mickey Mieczysław Mieke Miel Mien Mieneke Miet Mietje Miguel Mihaela Mihai Mihail Miho Mikael Mike Mikhael Mikhail Mikkel Mikko
Miklós Mila Milad Milagros Milan Milena Milica Milka Milly Milos Milou Miloš Milton Mimi Mimoun Minke Minna Minnie Mira Miranda Mircea Mireille
Mirella Miriam Mirjam Mirjana Mirka Mirko Miroslav Mirosław Mirthe Mischa Mitch Mitchell Mladen Mo Moammar Moana Mohamed Mohammad Mohammed Mohsen
Moira Mona Monica Moniek Monika Monique Morad Moran Morgan Morgane Moritz Morris Morten Moshe Mostafa Mosè Mouloud Moumin Mouna Moussa Moustapha
Muammer Muhammad Muhammed Muharrem Mukesh Munir Murad Murat Muriel Musa Mustafa Mustapha Mylène Myléne Myriam Myrna Myrthe Myrto Mária Mário Mélanie
Mónica Nabil Nabila Nada Nadezjda Nadia Nadine Nadir Nadja Nadya Nadège Naeem Nagihan Nahid Naima Najat Najib Najim Najoua Nancy Nanette Nanna Nanne
Naoki Naomi Narendra Narges Nasir Nasrin Nasser Nassim Nastasja Natacha Natalia Natalie Nataliya Natalja Natasa Natascha Natasha Nathalie Nathan
Nathanael Nathaniel Navid Navin Nawal Nawaz Nazan Nazim Nazlı Naïma Neal Necati Neda Neelie Neil Nele Neline Nella Nelleke Nelly Nelson Nenad Nerea
Nermin Nesrin Neville Nevin Ngozi Nguyen Niamh Niccolò Nicholas Nick Nicky Nico Nicol Nicola Nicolaas Nicolae Nicolai Nicolas Nicole Nicoletta
Nicolette Nicolien Nicoline Niek Niels Nienke Nigel Nihad Nihal Nihat Nik Nika Niki Nikita Nikki Niklas Nikola Nikolaas Nikolai Nikolaj Nikolaos
Nikolas Nikolaus Nikolay Nikolina Nikos Nilgün Nils Nina Ninke Ninon Nisrine Nizar Noa Noah Noam Noella Noemi Noor Noortje Nora Norah Norbert Noreen
Normand Noud Noura Nouri Nourredine Noé Noémie Noël Noëlla Noëlle Nuno Nuray Nurcan Nuri Nuria Núria Octave Octavio Odile Olaf Olav Ole Oleg Oleh
Oleksandr Oleksiy Olena Olga Olgierd Olimpia Oliver Olivera Olivia Olivier Ollie Olof Olya Omar Omer Omid Onno Onur Ophélie Oriol Orla Orlando Orsolya
Osama Oscar Oskar Osman Osvaldo Otmar Ottavio Ottilie Otto Oumar Oussama Owen Ozan Oğuz Paavo Pablo Paco Paddy Padraig Palle Paloma Pam Pamela
Panagiotis Pancho Paola Paolo Pascal Pascale Pascaline Pasquale Patrice Patricia Patricio Patrick Patrik Patryk Patty Paul Paul-Henri Paula Paulette
Paulien Paulina Pauline Paulo Paulus Pauwel Pavel Pavlos Paweł Payman Pedro Peer-Olaf Peggy Pekka Pelle Penelope Penny Pepijn Percy Pernille Perry
Pervez Petar Pete Peter Peter-Jan Petr Petra Petri Petro Petronella Petronille Petrus Petter Petteri Peyman Phil Philibert Philip Philipp Philippa
Philippe Philippine Philomena Phoebe Phyllis Pia Pier Piero Pierre Pierre-Yves Pierrette Piet Piet-Hein Pieter Pieter-Jan Pieterjan Pietje Pietro Pim
Pinar Piotr Pippa Pleun Pleuni Pol Polona Povilas Prakash Pramod Pranav Pravin Priscilla Priya Prosper Przemysław Pál Pär Quentin Quinten Rabah Rabia
Rachel Rachelle Rachid Rachida Rachèl Radek Radoslav Radosław Radu Raf Rafael Rafaela Rafaël Rafał Raffaele Raffaella Rafik Rafiq Ragnar Ragnhild
Rahim Rahma Raimond Raimund Rainer Raisa Raj Rajesh Rajiv Rajko Raju Ralf Ralph Ram Ramazan Rami Ramin Ramiro Ramon Ramona Ramses Ramzan Ramzi Ramón
Randy Rania Ranjit Raoul Raphael Raphaël Raphaëlle Raquel Rashid Rasmus Ratan Ratna Raul Ravi Ray Rayan Raymond Raymonde Razvan Raúl Rebecca Rebecka
Rebekka Recep Reggie Regina Reginald Reidar Reimar Rein Reina Reinaldo Reinder Reiner Reinhard Reinhilde Reinhold Reinier Reinout Reint Rembrandt
Remco Remi Remy Renaat Renate Renato Renaud Rene Renilde Rens Renske Renzo René Renée Reto Reuben Reyhan Reza Rhonda Rhys Ria Riad Rianne Ric Ricardo
Riccardo Richard Rick Ricky Rico Rie Rieke Rien Rietje Rifat Rik Rika Riki Rikkert Rinus Rishi Rita Ritchie Ritske Roald Rob Robbe Robbert Robbie
Robby Robert Roberta Roberto Robin Robine Rocco Rochelle Rocío Rod Roderick Rodney Rodolfo Rodolphe Rodrigo Roel Roeland Roelf Roelie Roelien Roelof
Roelofje Roemer Roger Rogier Rogério Roland Rolando Rolf Rolien Romain Roman Romana Romane Romano Romeo Romina Romy Ron Rona Ronald Ronaldo Ronan
Ronja Ronnie Ronny Roope Roosmarijn Rory Ros Rosa Rosalba Rosalia Rosalie Rosalind Rosalinde Rosamund Rosanna Rosanne Rose Rosemarie Rosemary Rosette
Rosie Rosita Ross Roswitha Rowan Rowena Roxana Roxane Roxanne Roy Ruben Ruby Rubén Rudi Rudiger Rudolf Rudy Ruerd Rufus Rupert Ruprecht Ruslan Russell
Rut Rutger Ruth Ruud Ryan Ryanne Ryszard Régine Régis Rémi Rémy Rüdiger Saad Saartje Sabin Sabina Sabine Sabri Sabrina Saddam Sadia Sadio Saeed Safiye
Sahar Said Saida Sajid Sakari Salah Salam Saleh Salim Salima Sally Salma Salman Salomé Salvatore Sam Samantha Samer Samia Samir Samira Sammy Samson
Samuel Samuele Sandeep Sander Sandra Sandrine Sandy Sanjay Sanne Santino Sara Sarah Sascha Sasha Saskia Satoshi Satya Saul Sauli Savas Saverio Savina
Saïd Saša Scarlett Scott Sean Sebastiaan Sebastian Sebastián Sebastião Seda Seger Selahattin Selena Selim Selin Selina Selma Semih Semra Serena Serge
Sergei Sergej Sergey Sergi Sergio Serhij Serkan Servaas Seth Severin Sevgi Sevim Seyed Seymour Seán Shabnam Shahid Shakira Shane Shania Shankar Shanna
Shantanu Sharon Shaun Shauna Shawn Sheila Shelley Sheryl Shimon Shinzo Shirley Shiva Shlomo Shona Siamak Sibel Sibrand Sibylle Sicco Siddharth Sidney
Sidonie Siebe Siebold Siebrand Siebren Siegfried Siem Siemen Sierd Sietse Sietske Sigmar Sigmund Signe Sigrid Sigrun Sigurd Sijbrand Sijmen Silas
Silke Silvain Silvan Silvana Silvano Silvester Silvia Silvie Silvio Sima Simeon Simge Simo Simon Simona Simone Simonne Siméon Sinan Sindy Sinéad Sipke
Sirpa Siska Sjaak Sjaan Sjak Sjef Sjoerd Sjoerdtje Sjon Sjors Sjouke Slavko Slobodan Snežana Sofia Sofiane Sofie Sofía Solveig Sonia Sonja Sonny
Sooraj Sophia Sophie Soraya Sotiris Souad Soufian Soufiane Souleymane Soumaya Spyros Stacey Stacy Staf Stan Stanislas Stanislav Stanisław Stanley Stef
Stefaan Stefan Stefania Stefanie Stefano Stefanos Steffan Steffen Steffi Steijn Steinar Stella Sten Stepan Steph Stephan Stephanie Stephen Steve
Steven Stewart Stien Stieneke Stig Stijn Stine Stipe Stuart Stéphane Stéphanie Sue Suha Suman Sumit Sundar Sunil Sunniva Suraj Suresh Susan Susana
Susanna Susanne Suse Sushma Susi Susie Suus Suzan Suzana Suzanna Suzanne Suze Suzette Svein Sven Svend Sverre Svetlana Swaan Swantje Sybe Sybrand
Sybren Sylvain Sylvana Sylvester Sylvia Sylviane Sylvie Szabolcs Szymon Séan Sébastien Séraphine Sérgio Séverine Sören Søren Süleyman Sławomir Tadej
Tadeusz Taher Tahir Tahmina Taina Takashi Tamar Tamara Tamer Tamim Tammy Tamás Tanguy Tania Tanja Tanya Tara Tareq Tarik Tariq Tarja Tatiana Tatjana
Tayfun Taylor Tayyip Ted Teddy Teis Tejo Tekla Teo Teodor Teodora Terence Teresa Teresia Tereza Terry Tess Tessa Teun Teuntje Teus Thaddeus Thais Thea
Theda Theo Theodoor Theodor Theodora Theodore Theodoros Theofiel Theres Theresa Theresia Thibau Thibault Thibaut Thiemo Thierry Thijn Thijs Thilo Thom
Thomas Thomasz Thorbjørn Thorsten Thorvald Théo Thérèse Tiago Tiana Tibbe Tiberiu Tibor Tidjane Tiemen Tiffany Tijana Tijmen Tijs Tilda Tilly Tilman
Tim Timea Timm Timmy Timo Timon Timothy Timothé Timothée Timur Tina Tine Tineke Tinne Tino Titia Titus Tjaart Tjalf Tjarda Tjark Tjeerd Tjerk Tjitse
Tobias Tobie Todd Tom Tomas Tomasz Tomislav Tommaso Tommie Tommy Tomás Tomáš Ton Toni Tonia Tonie Tonio Tonke Tonko Tonnie Tonny Tony Toon Toos Toralf
Torben Tord Tore Torsten Toshiro Tove Tracey Tracy Trees Trevor Triin Trijn Trijntje Trine Trish Tristan Troels Trudie Trudy Truus Trygve Tuncay Ture
Turgay Tuğba Twan Tygo Tyler Ubbo Udo Ueli Ugo Ulf Ulla Ulrich Ulrik Ulrika Ulrike Umar Umberto Unni Urban Urs Ursula Uta Ute Uwe Uzma Uğur Vaclav
Vadim Vahid Valdis Valentijn Valentin Valentina Valentyn Valeri Valeria Valerio Valery Valère Valérie Vanessa Vangelis Vania Vanya Varun Vasil Vasili
Vasiliki Vasilis Vasyl Vedat Veerle Velibor Velimir Vera Verena Veronica Veronika Veronique Vic Vicente Vicki Vicky Victor Victorien Victorine Viggo
Vijay Vikram Viktor Viktoria Viliam Ville Vilma Vince Vincent Vincente Vincenza Vincenzo Viola Violeta Violette Virgil Virgilio Virginie Vitali
Vitalij Vitaly Vito Vittorio Viv Vivian Viviana Viviane Vivien Vivienne Vlad Vlada Vladan Vladimir Vladislav Vojislav Vojtěch Volker Volkert Volodymyr
Vytautas Václav Véronique Víctor Vítor Wahid Waldemar Waleed Walid Wally Walraven Walt Walter Walther Wanda Wander Wannes Warren Wassim Wenche Wencke
Wendelien Wendelin Wendy Wera Werner Weronika Wesley Wessel Wester Wibe Wibi Wiebe Wiebke Wieger Wiel Wieland Wiert Wietse Wijnand Wiktor Wil Wilbert
Wilco Wilfred Wilfried Wilhelm Wilhelmina Wilhelmus Willa Willeke Willem Willem-Alexander Willem-Jan Willemien Willemijn Willemina Willi William
Willibrord Willie Willy Wilmer Wim Winfried Winnie Winona Winston Witold Wladimir Wobbe Wojciech Wolf Wolfgang Wolfram Wopke Wouter Wubbe Wubbo Wybe
Wybren Władysław Włodzimierz Xander Xaveer Xavier Xaviera Xi Ximena Yael Yahya Yair Yamina Yan Yana Yanick Yaniek Yann Yanna Yannick Yannis Yari
Yasemin Yaser Yasin Yasmin Yasmina Yasmine Yasser Yassin Yassine Yassir Yavuz Yehuda Yelena Yelle Yentl Yeter Yevgeny Yfke Yitzhak Yiğit Ylva Ynske
Ynte Yoav Yoeri Yohan Yohannes Yoko Yolanda Yolande Yolanta Yonas Yorick Yoshi Yoshihide Yossi Youp Youri Yousef Youssef Youssouf Youssra Yuki Yukio
Yulia Yuliya Yunus Yura Yuri Yuriy Yusuf Yvan Yves Yvette Yvo Yvon Yvonne Yıldız Zahid Zahra Zainab Zakaria Zakia Zbigniew Zdenko Zdeněk Zeger Zehra
Zeki Zelda Zena Zeynep Zhang Zhen Ziad Zied Zinaida Zine Zineb Zita Ziya Zlatan Zlatko Zoltán Zoran Zorica Zouhair Zoé Zoë Zsolt Zsófia Zuhal Zuzana
Zwier Zygmunt Zülfiye Álvaro Ángel Åsa Édouard Élisabeth Élise Élodie Éloïse Éléonore Émile Émilie Étienne Óscar Ömer Özcan Özge Özgür Özlem Øystein
Ümit Łukasz Štěpán Željka Željko`;
